package fr.maillage.act.seal;

import fr.maillage.act.Issue;
import fr.maillage.act.Issues;
import java.time.Clock;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** What becomes of a signature whose time is not proved yet: it is, or nobody can prove it any more. */
@Component
@Transactional
class OwedProofs {

    private final Issues issues;
    private final AskAgain askAgain;
    private final ProveTime proofs;
    private final Clock clock;

    OwedProofs(Issues issues, AskAgain askAgain, ProveTime proofs, Clock clock) {
        this.issues = issues;
        this.askAgain = askAgain;
        this.proofs = proofs;
        this.clock = clock;
    }

    /** Whether a certificate has ended without a proof, so that its signatory was called again. */
    public boolean isTooLate(String id) {
        return owed(id).map(askAgain::isDone).orElse(true);
    }

    /**
     * Keeps the revision that holds a proof, unless it came too late; another node that was faster has left nothing to do.
     *
     * @param from the document to which the proof was added
     */
    public void keep(String id, String from, byte[] pdf) {
        owed(id).filter(issue -> !askAgain.isDone(issue)).ifPresent(issue -> proofs.keep(issue, from, pdf));
    }

    private Optional<Issue> owed(String id) {
        return issues.findById(id).filter(issue -> issue.errand().isDue(clock.instant()));
    }
}
