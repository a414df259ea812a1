package fr.maillage.labelling;

import static fr.maillage.labelling.People.OFFICE;
import static fr.maillage.labelling.People.SPONSOR;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import fr.maillage.OnDatabase;
import fr.maillage.casework.Outcome;
import fr.maillage.directory.Partner;
import fr.maillage.journal.Entry;
import fr.maillage.journal.Journal;
import fr.maillage.labelling.candidacy.CandidacyState;
import fr.maillage.labelling.candidacy.Correction;
import fr.maillage.labelling.candidacy.Dossiers;
import fr.maillage.labelling.review.GiveOpinion;
import fr.maillage.labelling.review.Opinion;
import fr.maillage.labelling.review.Opinions;
import fr.maillage.labelling.review.Review;
import fr.maillage.people.Actor;
import fr.maillage.shared.Refusal;
import fr.maillage.shared.UnknownObject;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@OnDatabase
class OpinionsTest {

    private static final Actor MSA = People.partner("msa");

    @Autowired
    Labelling labelling;

    @Autowired
    Road road;

    @Autowired
    Dossiers dossiers;

    @Autowired
    Opinions opinions;

    @Autowired
    Journal journal;

    @Test
    void areAskedOfEachPartnerOnceForAFiling() {
        String id = road.to(CandidacyState.FILED);
        assertThat(ask(id, "msa", "cnaf")).isInstanceOf(Outcome.Done.class);
        assertThat(((Outcome.Refused) ask(id, "msa", "cnaf")).reasons())
                .containsExactly(Refusal.at("partners", "review.opinions.nobody-left"));
        assertThat(ask(id, "msa", "cnaf", "la-poste")).isInstanceOf(Outcome.Done.class);
        assertThat(opinions.findByCandidacyIdAndFiling(id, 1))
                .extracting(Opinion::partner)
                .containsExactlyInAnyOrder("msa", "cnaf", "la-poste");
        assertThat(labelling.tasks.openIn(id, MSA)).hasSize(1);
        assertThat(journal.of(id))
                .filteredOn(entry -> entry.kind().equals("opinion-asked"))
                .hasSize(3);
    }

    @Test
    void areGivenByThePartnersOwnPeopleOnly() {
        String id = road.to(CandidacyState.FILED);
        labelling.askEverybody(id);
        answer(id, "Horaires");
        String task = labelling.task(id, "give-opinion", People.partner("cnaf"));
        assertThatThrownBy(() -> labelling.tasks.of(task, "labelling/give-opinion", OFFICE))
                .isInstanceOf(UnknownObject.class);
        assertThat(journal.of(id)).extracting(Entry::kind).contains("opinion-given");
    }

    @Test
    void areAskedAgainWhenTheFileIsFiledAgain() {
        String id = road.to(CandidacyState.FILED);
        ask(id, "msa");
        answer(id, "Le premier dossier");
        fileAgain(id);
        assertThat(labelling.opinions.notAsked(dossiers.known(id)))
                .extracting(Partner::code)
                .contains("msa");
        assertThat(ask(id, "msa")).isInstanceOf(Outcome.Done.class);
        answer(id, "Le second dossier");
        assertThat(opinions.findByCandidacyIdOrderByFilingDescPartner(id))
                .extracting(Opinion::filing, Opinion::remark)
                .containsExactly(tuple(2, "Le second dossier"), tuple(1, "Le premier dossier"));
    }

    @Test
    void areNoLongerWaitedForWhenTheFileIsSentBack() {
        String id = road.to(CandidacyState.FILED);
        ask(id, "msa");
        String task = labelling.task(id, "give-opinion", MSA);
        road.review(id, Review.Conclusion.SEND_BACK, "Précisez.");
        assertThat(labelling.tasks.openIn(id, MSA)).isEmpty();
        assertThat(((Outcome.Refused) labelling.tasks.complete(task, reserved("Trop tard"), MSA)).reasons())
                .containsExactly(Refusal.of("task.no-longer-needed"));
    }

    @Test
    void areAskedAgainBeforeACorrectedFileIsReferred() {
        String id = road.to(CandidacyState.FILED);
        labelling.askEverybody(id);
        fileAgain(id);
        Outcome outcome = labelling.complete(id, "review-candidacy", road.referral(), OFFICE);
        assertThat(((Outcome.Refused) outcome).reasons())
                .extracting(Refusal::key)
                .containsOnly("review.opinions.required");
        labelling.askEverybody(id);
        labelling.done(id, "review-candidacy", road.referral(), OFFICE);
    }

    private void fileAgain(String id) {
        road.review(id, Review.Conclusion.SEND_BACK, "Précisez.");
        labelling.done(id, "correct-candidacy", new Correction(), SPONSOR);
    }

    private Outcome ask(String id, String... partners) {
        return labelling.opinions.ask(labelling.task(id, "review-candidacy", OFFICE), List.of(partners), OFFICE);
    }

    private void answer(String id, String remark) {
        labelling.done(id, "give-opinion", reserved(remark), MSA);
    }

    private static GiveOpinion.Answer reserved(String remark) {
        return new GiveOpinion.Answer(Opinion.Stance.RESERVED, remark);
    }
}
