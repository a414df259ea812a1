package fr.maillage.demonstration;

import fr.maillage.casework.Outcome;
import fr.maillage.directory.Partner;
import fr.maillage.labelling.candidacy.BeginCandidacy;
import fr.maillage.labelling.candidacy.DraftCandidacy;
import fr.maillage.labelling.candidacy.FileCandidacy;
import fr.maillage.labelling.candidacy.WithdrawCandidacy;
import fr.maillage.labelling.review.AskOpinions;
import fr.maillage.people.Actor;
import fr.maillage.people.Answer;
import java.util.Map;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/** What sponsors and offices do of their own accord, without a task that asks for it. */
@Component
@Profile("demo")
class Curtain {

    private final BeginCandidacy beginning;
    private final DraftCandidacy drafts;
    private final FileCandidacy filing;
    private final WithdrawCandidacy withdrawal;
    private final AskOpinions opinions;

    Curtain(
            BeginCandidacy beginning,
            DraftCandidacy drafts,
            FileCandidacy filing,
            WithdrawCandidacy withdrawal,
            AskOpinions opinions) {
        this.beginning = beginning;
        this.drafts = drafts;
        this.filing = filing;
        this.withdrawal = withdrawal;
        this.opinions = opinions;
    }

    /** Whether the scene's sponsor has a candidacy already. */
    boolean hasRisen(Scene scene) {
        return beginning.hasBegun(scene.sponsor().id());
    }

    String draft(Scene scene, Actor sponsor, Map<String, String> answers) {
        if (!(beginning.begin(scene.sponsor().id(), sponsor) instanceof Answer.Done begun)) {
            throw new IllegalStateException("not begun: " + scene.sponsor().id());
        }
        String id = begun.id();
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
