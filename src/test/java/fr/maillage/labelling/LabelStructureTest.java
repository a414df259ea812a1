package fr.maillage.labelling;

import static fr.maillage.labelling.People.ANCT;
import static fr.maillage.labelling.People.OFFICE;
import static fr.maillage.labelling.People.PREFECT;
import static fr.maillage.labelling.People.SPONSOR;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.maillage.OnDatabase;
import fr.maillage.casework.Cases;
import fr.maillage.casework.Outcome;
import fr.maillage.directory.Structures;
import fr.maillage.document.Documents;
import fr.maillage.journal.Entry;
import fr.maillage.journal.Journal;
import fr.maillage.labelling.audit.AuditStructure;
import fr.maillage.labelling.audit.ConcludeAudit;
import fr.maillage.labelling.audit.ConcludeAudit.Answer;
import fr.maillage.labelling.audit.PlanCorrections;
import fr.maillage.labelling.audit.VisitDecision;
import fr.maillage.labelling.candidacy.Answers;
import fr.maillage.labelling.candidacy.CandidacyState;
import fr.maillage.labelling.candidacy.Correction;
import fr.maillage.labelling.candidacy.Dossiers;
import fr.maillage.labelling.candidacy.DraftCandidacy;
import fr.maillage.labelling.candidacy.WithdrawCandidacy;
import fr.maillage.labelling.label.GrantLabel;
import fr.maillage.labelling.label.Labels;
import fr.maillage.labelling.label.MakeDecision;
import fr.maillage.labelling.review.GiveOpinion;
import fr.maillage.labelling.review.Opinion;
import fr.maillage.labelling.review.Review;
import fr.maillage.labelling.review.ReviewDecision;
import fr.maillage.people.AccountOpening;
import fr.maillage.people.Actor;
import fr.maillage.people.Grant;
import fr.maillage.people.Role;
import fr.maillage.shared.Ids;
import fr.maillage.shared.Refusal;
import fr.maillage.shared.UnknownObject;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;

@OnDatabase
@Import(Labelling.class)
class LabelStructureTest {

    @Autowired
    Labelling labelling;

    @Autowired
    Dossiers dossiers;

    @Autowired
    Cases cases;

    @Autowired
    Journal journal;

    @Autowired
    Labels labels;

    @Autowired
    Structures structures;

    @Autowired
    Documents documents;

    @Autowired
    WithdrawCandidacy withdrawal;

    @Autowired
    AccountOpening accounts;

    private Actor auditor;

    @BeforeEach
    void anAuditorIsThere() {
        auditor = People.auditor(accounts.openForDemonstration(
                Ids.fresh() + "@audit.example", "Auditeur", "a-long-password", Grant.national(Role.AUDITOR)));
    }

    @Test
    void takesAixFromADraftToAGrantedLabel() {
        String id = agreed();
        labelling.done(id, "grant-label", new GrantLabel.Answer(true, ""), PREFECT);
        labelling.runSteps(id);

        assertThat(state(id)).isEqualTo(CandidacyState.LABELLED);
        assertThat(cases.of(id, SPONSOR).isOpen()).isFalse();
        assertThat(structures.placesOf(
                        labels.findById(id).orElseThrow().structure().orElseThrow()))
                .hasSize(10);
        assertThat(documents.list(id, MakeDecision.KIND)).hasSize(1);
        assertThat(kinds(id))
                .startsWith("candidacy-filed", "candidacy-acknowledged")
                .containsSubsequence(
                        "candidacy-referred", "visit-planned", "structure-audited", "agreement-given", "label-granted")
                .contains("decision-made", "structure-registered", "team-welcomed")
                .doesNotHaveDuplicates();
    }

    @Test
    void leavesNoTraceOfADraftInTheJournal() {
        assertThat(journal.of(labelling.draft())).isEmpty();
    }

    @Test
    void filesNothingThatIsIncomplete() {
        String id = labelling.draft();
        labelling.write(id, Map.of("digital.video", "", "partners.cnaf", ""));
        assertThat(((Outcome.Refused) labelling.file(id)).reasons())
                .extracting(Refusal::field)
                .containsExactlyInAnyOrder("digital.video", "partners.cnaf");
        assertThat(state(id)).isEqualTo(CandidacyState.DRAFT);
    }

    @Test
    void warnsTheTabThatWasOvertakenAndOverwritesNothing() {
        String id = labelling.draft();
        DraftCandidacy.Reading first = labelling.drafts.reading(id, SPONSOR);
        DraftCandidacy.Reading second = labelling.drafts.reading(id, SPONSOR);
        assertThat(labelling.drafts.write(id, first, Map.of("structure.name", "Premier"), SPONSOR))
                .isEqualTo(DraftCandidacy.Written.KEPT);
        assertThat(labelling.drafts.write(id, second, Map.of("structure.name", "Second"), SPONSOR))
                .isEqualTo(DraftCandidacy.Written.OVERTAKEN);
        assertThat(labelling.drafts.write(id, first, Map.of("structure.need", "Encore"), SPONSOR))
                .isEqualTo(DraftCandidacy.Written.KEPT);
        assertThat(dossiers.known(id).structureName()).isEqualTo("Premier");
    }

    @Test
    void sendsBackWithPointsAndTakesTheCorrectedFile() {
        String id = labelling.filed();
        review(id, Review.Conclusion.SEND_BACK, "Précisez le samedi.");
        assertThat(state(id)).isEqualTo(CandidacyState.SENT_BACK);
        labelling.write(id, Map.of("structure.need", "Précisé"));
        labelling.done(id, "correct-candidacy", new Correction(), SPONSOR);
        assertThat(state(id)).isEqualTo(CandidacyState.FILED);
        assertThat(labelling.task(id, "review-candidacy", OFFICE)).isNotEmpty();
    }

    @Test
    void closesTheCaseOfARefusedCandidacy() {
        String id = labelling.filed();
        review(id, Review.Conclusion.REFUSE, "Une structure ouvre déjà dans la rue.");
        assertThat(cases.of(id, SPONSOR).isOpen()).isFalse();
        assertThat(dossiers.known(id).refusalReasons()).startsWith("Une structure");
    }

    @Test
    void refersNothingOnWhichNoPartnerWasAsked() {
        String id = labelling.filed();
        Outcome outcome = labelling.complete(id, "review-candidacy", referral(), OFFICE);
        assertThat(((Outcome.Refused) outcome).reasons())
                .extracting(Refusal::key)
                .hasSize(9)
                .containsOnly("review.opinions.required");
    }

    @Test
    void asksEachPartnerOnceAndHearsTheirAnswers() {
        String id = labelling.filed();
        labelling.askEverybody(id);
        labelling.done(
                id, "give-opinion", new GiveOpinion.Answer(Opinion.Stance.RESERVED, "Horaires"), People.partner("msa"));
        String opinion = labelling.task(id, "give-opinion", People.partner("cnaf"));
        assertThatThrownBy(() -> labelling.tasks.of(opinion, "labelling/give-opinion", OFFICE))
                .isInstanceOf(UnknownObject.class);
        assertThat(journal.of(id)).extracting(Entry::kind).contains("opinion-given");
    }

    @Test
    void agreesToNothingWhileAnObligatoryLineIsNotMet() {
        String id = audited("place.confidential");
        Outcome refused = labelling.complete(id, "conclude-audit", conclusion(Answer.AGREE), ANCT);
        assertThat(((Outcome.Refused) refused).reasons())
                .containsExactly(Refusal.at("answer", "conclusion.lines-not-met", 1));
    }

    @Test
    void labelsAfterACorrectivePlanAndASecondVisit() {
        String id = audited("place.confidential");
        labelling.done(id, "conclude-audit", conclusion(Answer.CORRECT), ANCT);
        labelling.done(
                id,
                "plan-corrections",
                new PlanCorrections.Plan(Answers.of(Map.of(
                        "place.confidential.action",
                        "Une porte",
                        "place.confidential.until",
                        LocalDate.now(ZoneId.of("Europe/Paris")).plusDays(20).toString()))),
                SPONSOR);
        visit(id);
        labelling.done(id, "conclude-audit", conclusion(Answer.AGREE), ANCT);
        labelling.done(id, "grant-label", new GrantLabel.Answer(true, ""), PREFECT);
        labelling.runSteps(id);
        assertThat(state(id)).isEqualTo(CandidacyState.LABELLED);
    }

    @Test
    void closesEverythingWhenTheSponsorWithdraws() {
        String id = labelling.filed();
        labelling.askEverybody(id);
        withdrawal.withdraw(id, SPONSOR);
        assertThat(state(id)).isEqualTo(CandidacyState.WITHDRAWN);
        assertThat(cases.of(id, SPONSOR).isOpen()).isFalse();
    }

    @Test
    void doesNotExistForPeopleOfOtherPlaces() {
        String id = labelling.filed();
        assertThatThrownBy(() -> dossiers.readable(id, People.OTHER_OFFICE)).isInstanceOf(UnknownObject.class);
        assertThatThrownBy(() -> dossiers.readable(id, People.OTHER_SPONSOR)).isInstanceOf(UnknownObject.class);
        assertThatThrownBy(() -> dossiers.readable(labelling.draft(), OFFICE)).isInstanceOf(UnknownObject.class);
        assertThat(dossiers.readable(id, OFFICE).id()).isEqualTo(id);
    }

    @Test
    void letsNoPartnerFillTheAuditorsSheetWithItsOwnTask() {
        String id = labelling.filed();
        labelling.askEverybody(id);
        String opinion = labelling.task(id, "give-opinion", People.partner("cnaf"));
        labelling.done(id, "review-candidacy", referral(), OFFICE);
        labelling.done(
                id, "plan-visit", new VisitDecision(auditor.account(), LocalDate.now(ZoneId.of("Europe/Paris"))), ANCT);
        assertThatThrownBy(() -> labelling.filling.write(
                        opinion, 1, Map.of("place.confidential.verdict", "MET"), People.partner("cnaf")))
                .isInstanceOf(UnknownObject.class);
    }

    @Test
    void holdsNoMoreThanACandidacyMayAndNoTextWithoutABound() {
        String id = labelling.draft();
        Map<String, String> flood = new HashMap<>();
        for (int site = 1; site <= 60; site++) {
            flood.put("sites." + site + ".address", "x".repeat(4_000));
        }
        assertThat(labelling.write(id, flood)).isEqualTo(DraftCandidacy.Written.TOO_MUCH);
        String filed = labelling.filed();
        Outcome outcome = labelling.complete(
                filed,
                "review-candidacy",
                new ReviewDecision(Review.Conclusion.REFUSE, "", false, false, null, "x".repeat(5_000)),
                OFFICE);
        assertThat(((Outcome.Refused) outcome).reasons())
                .containsExactly(Refusal.at("text", "labelling.text.too-long", 4_000));
    }

    private String agreed() {
        String id = audited();
        labelling.done(id, "conclude-audit", conclusion(Answer.AGREE), ANCT);
        return id;
    }

    private String audited(String... wanting) {
        String id = labelling.filed();
        labelling.askEverybody(id);
        labelling.done(id, "review-candidacy", referral(), OFFICE);
        visit(id, wanting);
        return id;
    }

    private void visit(String id, String... wanting) {
        labelling.done(
                id, "plan-visit", new VisitDecision(auditor.account(), LocalDate.now(ZoneId.of("Europe/Paris"))), ANCT);
        labelling.fillGrid(id, auditor, wanting);
        labelling.done(id, "audit-structure", new AuditStructure.Close(), auditor);
    }

    private void review(String id, Review.Conclusion conclusion, String text) {
        labelling.done(id, "review-candidacy", new ReviewDecision(conclusion, "", false, false, null, text), OFFICE);
    }

    private static ReviewDecision referral() {
        return new ReviewDecision(
                Review.Conclusion.REFER,
                "PRIORITY_URBAN_QUARTER",
                true,
                true,
                LocalDate.now(ZoneId.of("Europe/Paris")),
                "");
    }

    private static ConcludeAudit.Conclusion conclusion(Answer answer) {
        return new ConcludeAudit.Conclusion(answer, "");
    }

    private CandidacyState state(String id) {
        return dossiers.known(id).state();
    }

    private List<String> kinds(String id) {
        return journal.of(id).stream()
                .map(Entry::kind)
                .filter(kind -> !kind.startsWith("opinion-"))
                .toList();
    }
}
