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

    /** Whether a certificate has ended without a proof, so that its signatory has to be called again. */
    @Transactional(readOnly = true)
    public boolean isTooLate(String id) {
        return owed(id).filter(askAgain::isDue).isPresent();
    }

    /** Calls again whoever signed too long ago; another node that was faster has left nobody to call. */
    public void askAgain(String id) {
        owed(id).filter(askAgain::isDue).ifPresent(askAgain::of);
    }

    /**
     * Keeps the revision that holds a proof; one that came too late, or after another node's, is not kept.
     *
     * @param from the document to which the proof was added
     */
    public void keep(String id, String from, byte[] pdf) {
        owed(id).filter(issue -> !askAgain.isDue(issue)).ifPresent(issue -> proofs.keep(issue, from, pdf));
    }

    private Optional<Issue> owed(String id) {
        return issues.findById(id).filter(issue -> issue.errand().isDue(clock.instant()));
    }
}
