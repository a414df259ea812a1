package fr.maillage.demonstration;

import fr.maillage.casework.Outcome;
import fr.maillage.directory.Partner;
import fr.maillage.labelling.candidacy.Candidacies;
import fr.maillage.labelling.candidacy.DraftCandidacy;
import fr.maillage.labelling.candidacy.FileCandidacy;
import fr.maillage.labelling.candidacy.WithdrawCandidacy;
import fr.maillage.labelling.review.AskOpinions;
import fr.maillage.people.Actor;
import java.util.Map;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/** What sponsors and offices do of their own accord, without a task that asks for it. */
@Component
@Profile("demo")
class Curtain {

    private final DraftCandidacy drafts;
    private final FileCandidacy filing;
    private final WithdrawCandidacy withdrawal;
    private final AskOpinions opinions;
    private final Candidacies candidacies;

    Curtain(
            DraftCandidacy drafts,
            FileCandidacy filing,
            WithdrawCandidacy withdrawal,
            AskOpinions opinions,
            Candidacies candidacies) {
        this.drafts = drafts;
        this.filing = filing;
        this.withdrawal = withdrawal;
        this.opinions = opinions;
        this.candidacies = candidacies;
    }

    /** Whether the scene's sponsor has a candidacy already. */
    boolean hasRisen(Scene scene) {
        return candidacies.existsByOrganisation(scene.sponsor().id());
    }

    String draft(Scene scene, Actor sponsor, Map<String, String> answers) {
        String id = drafts.begin(scene.sponsor().id(), sponsor);
        DraftCandidacy.Reading fresh = drafts.reading(id, sponsor);
        drafts.write(id, fresh, answers, sponsor);
        return id;
    }

    void file(String id, Actor sponsor) {
        if (filing.file(id, sponsor) instanceof Outcome.Refused refused) {
            throw new IllegalStateException("not filed: " + refused.reasons());
        }
    }

    void withdraw(String id, Actor sponsor) {
        withdrawal.withdraw(id, sponsor);
    }

    void askOpinions(String reviewTask, String departement, Actor office) {
        opinions.ask(
                reviewTask,
                opinions.base(departement).stream().map(Partner::code).toList(),
                office);
    }
}
