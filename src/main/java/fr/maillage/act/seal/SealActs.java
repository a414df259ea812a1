package fr.maillage.act.seal;

import fr.maillage.act.Acts;
import fr.maillage.act.Issue;
import fr.maillage.shared.LostRace;
import fr.maillage.signing.ActSignatures;
import fr.maillage.signing.NoProofOfTime;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/**
 * Freezes the acts that were sent, adds proofs of time that were lacking, and seals the acts that all have signed.
 * Making a file and asking for the time take long, so no transaction is open meanwhile; what came of it is told to the
 * process in one that is short. What fails is tried again, later each time.
 */
@Component
public class SealActs {

    private static final Logger LOG = LoggerFactory.getLogger(SealActs.class);

    private final SealRecords records;
    private final Acts acts;
    private final ActSignatures signatures;
    private final Certification certification;
    private final OwedProofs proofs;

    SealActs(SealRecords records, Acts acts, ActSignatures signatures, Certification certification, OwedProofs proofs) {
        this.records = records;
        this.acts = acts;
        this.signatures = signatures;
        this.certification = certification;
        this.proofs = proofs;
    }

    @Scheduled(initialDelayString = "${maillage.seal.every}", fixedDelayString = "${maillage.seal.every}")
    public void run() {
        LostRace.runAgain(records::due).forEach(this::work);
    }

    private void work(Issue issue) {
        try {
            switch (issue.state()) {
                case ORDERED -> freeze(issue);
                case FROZEN -> prove(issue);
                default -> seal(issue);
            }
        } catch (NoProofOfTime e) {
            LOG.warn("issue {} waits for a proof of time: {}", issue.id(), e.getMessage());
            LostRace.runAgain(() -> records.putOff(issue.id(), e));
        } catch (RuntimeException e) { // whatever is wrong with one act, the others do not wait for it
            LOG.error("issue {} could not be sealed", issue.id(), e);
            LostRace.runAgain(() -> records.putOff(issue.id(), e));
        }
    }

    private void freeze(Issue issue) {
        certification.prepare(issue);
        Certification.Certified certified = certification.of(records.draft(issue));
        LostRace.runAgain(() -> records.frozen(issue.id(), certified.pdf(), certified.twin()));
    }

    /** Somebody signed while no service gave the time; whoever signs meanwhile is faster, and it is tried again. */
    private void prove(Issue issue) {
        if (LostRace.runAgain(() -> proofs.isTooLate(issue.id()))) {
            LostRace.runAgain(() -> proofs.askAgain(issue.id()));
            return;
        }
        String signed = issue.revision().orElseThrow();
        byte[] proved = signatures.addProofOfTime(acts.read(signed));
        LostRace.runAgain(() -> proofs.keep(issue.id(), signed, proved));
    }

    private void seal(Issue issue) {
        byte[] signed = acts.read(issue.revision().orElseThrow());
        byte[] preserved = signatures.preserve(signed);
        LostRace.runAgain(() -> records.sealed(issue.id(), preserved));
    }
}
