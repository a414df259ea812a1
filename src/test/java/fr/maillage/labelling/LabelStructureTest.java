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
import fr.maillage.journal.Entry;
import fr.maillage.journal.Journal;
import fr.maillage.labelling.audit.ConcludeAudit;
import fr.maillage.labelling.audit.ConcludeAudit.Answer;
import fr.maillage.labelling.audit.VisitDecision;
import fr.maillage.labelling.candidacy.Answers;
import fr.maillage.labelling.candidacy.CandidacyState;
import fr.maillage.labelling.candidacy.Correction;
import fr.maillage.labelling.candidacy.Dossiers;
import fr.maillage.labelling.candidacy.DraftCandidacy;
import fr.maillage.labelling.candidacy.ProveCapacity;
import fr.maillage.labelling.candidacy.WithdrawCandidacy;
import fr.maillage.labelling.decision.Decisions;
import fr.maillage.labelling.label.Labels;
import fr.maillage.labelling.review.Review;
import fr.maillage.labelling.review.ReviewDecision;
import fr.maillage.shared.Refusal;
import fr.maillage.shared.UnknownObject;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;

@OnDatabase
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
    WithdrawCandidacy withdrawal;

    @Autowired
    Road road;

    @Autowired
    ProveCapacity proving;

    @Test
    void takesAixFromADraftToAGrantedLabel() {
        String id = road.to(CandidacyState.LABELLED);

        assertThat(state(id)).isEqualTo(CandidacyState.LABELLED);
        assertThat(cases.of(id, SPONSOR).isOpen()).isFalse();
        assertThat(structures.placesOf(
                        labels.findById(id).orElseThrow().structure().orElseThrow()))
                .hasSize(10);
        assertThat(cases.of(Decisions.caseOf(id), PREFECT).stage()).isEqualTo("decision-to-sign");
        assertThat(kinds(id))
                .startsWith("candidacy-filed", "candidacy-acknowledged")
                .containsSubsequence(
                        "candidacy-referred", "visit-planned", "structure-audited", "agreement-given", "label-granted")
                .contains("decision-submitted", "structure-registered", "team-welcomed")
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
    void letsAProofOfCapacityOvertakeNoTabThatWritesTheAnswers() {
        String id = labelling.draft();
        DraftCandidacy.Reading tab = labelling.drafts.reading(id, SPONSOR);
        assertThat(prove(id, Answers.NONE, "DL.2022-334").kept()).isTrue();
        assertThat(labelling.drafts.write(id, tab, Map.of("structure.name", "Le nom"), SPONSOR))
                .isEqualTo(DraftCandidacy.Written.KEPT);
        assertThat(dossiers.known(id).capacity().get("capacity.number")).isEqualTo("DL.2022-334");
        assertThat(dossiers.known(id).structureName()).isEqualTo("Le nom");
    }

    @Test
    void warnsTheTabWhoseProofWasOvertakenAndOverwritesNothing() {
        String id = labelling.draft();
        assertThat(prove(id, Answers.NONE, "DL.2022-334").kept()).isTrue();
        assertThat(prove(id, Answers.NONE, "DL.2022-335"))
                .isEqualTo(new ProveCapacity.Proved(false, List.of(Refusal.of("candidacy.capacity.overtaken"))));
        assertThat(dossiers.known(id).capacity().get("capacity.number")).isEqualTo("DL.2022-334");
        assertThat(prove(id, dossiers.known(id).capacity(), "DL.2022-336").kept())
                .isTrue();
    }

    @Test
    void tellsWhomTheLabelCouldNotInvite() {
        String id = labelling.draft();
        labelling.write(id, Map.of("agents.2.mail", "conseillère@mairie.fr"));
        labelling.file(id);
        road.label(id);
        assertThat(labels.findById(id)
                        .orElseThrow()
                        .uninvited(dossiers.known(id).answers()))
                .singleElement()
                .satisfies(uninvited -> {
                    assertThat(uninvited.member().mail()).isEqualTo("conseillère@mairie.fr");
                    assertThat(uninvited.reason()).isEqualTo("people.email.wrong");
                });
        assertThat(journal.of(id))
                .filteredOn(entry -> entry.kind().equals("team-welcomed"))
                .singleElement()
                .satisfies(entry -> assertThat(entry.details())
                        .containsEntry("invitations", "2")
                        .containsEntry("refused", "1"));
    }

    private ProveCapacity.Proved prove(String id, Answers read, String number) {
        return proving.prove(id, read, Map.of("capacity.kind", "DELIBERATION", "capacity.number", number), SPONSOR);
    }

    @Test
    void sendsBackWithPointsAndTakesTheCorrectedFile() {
        String id = labelling.filed();
        road.review(id, Review.Conclusion.SEND_BACK, "Précisez le samedi.");
        assertThat(state(id)).isEqualTo(CandidacyState.SENT_BACK);
        labelling.write(id, Map.of("structure.need", "Précisé"));
        labelling.done(id, "correct-candidacy", new Correction(), SPONSOR);
        assertThat(state(id)).isEqualTo(CandidacyState.FILED);
        assertThat(labelling.task(id, "review-candidacy", OFFICE)).isNotEmpty();
    }

    @Test
    void closesTheCaseOfARefusedCandidacy() {
        String id = labelling.filed();
        road.review(id, Review.Conclusion.REFUSE, "Une structure ouvre déjà dans la rue.");
        assertThat(cases.of(id, SPONSOR).isOpen()).isFalse();
        assertThat(dossiers.known(id).refusalReasons()).startsWith("Une structure");
    }

    @Test
    void refersNothingOnWhichNoPartnerWasAsked() {
        String id = labelling.filed();
        Outcome outcome = labelling.complete(id, "review-candidacy", road.referral(), OFFICE);
        assertThat(((Outcome.Refused) outcome).reasons())
                .extracting(Refusal::key)
                .hasSize(9)
                .containsOnly("review.opinions.required");
    }

    @Test
    void agreesToNothingWhileAnObligatoryLineIsNotMet() {
        String id = road.to(CandidacyState.VISIT_PLANNED);
        road.audit(id, Road.WANTING);
        Outcome refused = labelling.complete(id, "conclude-audit", conclusion(Answer.AGREE), ANCT);
        assertThat(((Outcome.Refused) refused).reasons())
                .containsExactly(Refusal.at("answer", "conclusion.lines-not-met", 1));
    }

    @Test
    void labelsAfterACorrectivePlanAndASecondVisit() {
        String id = road.to(CandidacyState.IN_CORRECTION);
        road.promise(id, road.today());
        road.planVisit(id, road.today());
        road.audit(id);
        road.conclude(id, Answer.AGREE);
        road.grant(id);
        assertThat(state(id)).isEqualTo(CandidacyState.LABELLED);
    }

    @Test
    void refusesAVisitThatIsPastOrHalfAYearAway() {
        String id = road.to(CandidacyState.REFERRED);
        LocalDate last = road.today().plusMonths(6);

        assertThat(refused(id, road.today().minusDays(1))).containsExactly(Refusal.at("on", "visit.on.past"));
        assertThat(refused(id, last.plusDays(1))).containsExactly(Refusal.at("on", "visit.on.too-far", last));
        road.planVisit(id, last);
        assertThat(state(id)).isEqualTo(CandidacyState.VISIT_PLANNED);
    }

    private List<Refusal> refused(String id, LocalDate on) {
        VisitDecision decision = new VisitDecision(road.auditor().account(), on);
        return ((Outcome.Refused) labelling.complete(id, "plan-visit", decision, ANCT)).reasons();
    }

    @Test
    void refusesASecondVisitBeforeTheLastDayThatWasPromised() {
        String id = road.to(CandidacyState.IN_CORRECTION);
        LocalDate promised = road.today().plusDays(20);
        road.promise(id, promised);
        assertThat(refused(id, promised.minusDays(1)))
                .containsExactly(Refusal.at("on", "visit.on.before-plan", promised));
        road.planVisit(id, promised);
        assertThat(state(id)).isEqualTo(CandidacyState.VISIT_PLANNED);
    }

    @ParameterizedTest
    @EnumSource(
            value = CandidacyState.class,
            names = {"DRAFT", "LABELLED", "REFUSED", "WITHDRAWN"},
            mode = EnumSource.Mode.EXCLUDE)
    void closesEverythingWhenTheSponsorWithdrawsWhereverItStands(CandidacyState state) {
        String id = road.to(state);
        assertThat(withdrawal.withdraw(id, SPONSOR)).isInstanceOf(Outcome.Done.class);
        assertThat(state(id)).isEqualTo(CandidacyState.WITHDRAWN);
        assertThat(cases.of(id, SPONSOR).isOpen()).isFalse();
        assertThat(cases.of(id, SPONSOR).stage()).isEqualTo("withdrawn");
        assertThat(kinds(id)).endsWith("candidacy-withdrawn");
        Stream.of(SPONSOR, OFFICE, ANCT, PREFECT, road.auditor(), People.partner("msa"))
                .forEach(
                        person -> assertThat(labelling.tasks.openIn(id, person)).isEmpty());
    }

    @ParameterizedTest
    @EnumSource(
            value = CandidacyState.class,
            names = {"LABELLED", "REFUSED", "WITHDRAWN"})
    void refusesToWithdrawWhatIsOver(CandidacyState state) {
        String id = road.to(state);
        assertThat(((Outcome.Refused) withdrawal.withdraw(id, SPONSOR)).reasons())
                .containsExactly(Refusal.of("candidacy.already-over"));
        assertThat(state(id)).isEqualTo(state);
    }

    @Test
    void forgetsADraftThatIsWithdrawn() {
        String id = road.to(CandidacyState.DRAFT);
        withdrawal.withdraw(id, SPONSOR);
        assertThatThrownBy(() -> dossiers.own(id, SPONSOR)).isInstanceOf(UnknownObject.class);
        assertThat(journal.of(id)).isEmpty();
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
        labelling.done(id, "review-candidacy", road.referral(), OFFICE);
        road.planVisit(id, road.today());
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
