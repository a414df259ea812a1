package fr.maillage.act.seal;

import fr.maillage.act.Acts;
import fr.maillage.act.Authors;
import fr.maillage.act.Issue;
import fr.maillage.act.IssueState;
import fr.maillage.act.PrintAct;
import fr.maillage.act.Twin;
import fr.maillage.shared.LostRace;
import fr.maillage.signing.ActSignatures;
import fr.maillage.signing.NoProofOfTime;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/**
 * Freezes the acts that were sent and seals those that all have signed. Making a file and asking for the time take
 * long, so no transaction is open meanwhile; what came of it is told to the process in one that is short. What fails is
 * tried again, later each time.
 */
@Component
public class SealActs {

    private static final Logger LOG = LoggerFactory.getLogger(SealActs.class);

    private final SealRecords records;
    private final Acts acts;
    private final PrintAct print;
    private final ActSignatures signatures;
    private final Authors authors;

    SealActs(SealRecords records, Acts acts, PrintAct print, ActSignatures signatures, Authors authors) {
        this.records = records;
        this.acts = acts;
        this.print = print;
        this.signatures = signatures;
        this.authors = authors;
    }

    @Scheduled(initialDelayString = "${maillage.seal.every}", fixedDelayString = "${maillage.seal.every}")
    public void run() {
        LostRace.runAgain(records::due).forEach(this::work);
    }

    private void work(Issue issue) {
        try {
            if (issue.state() == IssueState.ORDERED) {
                freeze(issue);
            } else {
                seal(issue);
            }
        } catch (NoProofOfTime e) {
            LOG.warn("issue {} waits for a proof of time: {}", issue.id(), e.getMessage());
            tell(() -> records.putOff(issue.id()));
        } catch (RuntimeException e) { // whatever is wrong with one act, the others do not wait for it
            LOG.error("issue {} could not be sealed", issue.id(), e);
            tell(() -> records.putOff(issue.id()));
        }
    }

    private void freeze(Issue issue) {
        authors.of(issue).prepare(issue);
        Drafts.Draft draft = records.draft(issue);
        byte[] pdf = print.of(draft.text(), draft.parties());
        Twin twin = print.twin(draft.text(), draft.parties());
        byte[] certified = signatures.seal(pdf, PrintAct.SEAL).pdf();
        tell(() -> records.frozen(issue.id(), certified, twin));
    }

    private void seal(Issue issue) {
        byte[] signed = acts.read(issue.revision().orElseThrow());
        byte[] preserved = signatures.preserve(signed);
        tell(() -> records.sealed(issue.id(), preserved));
    }

    private static void tell(Runnable what) {
        LostRace.runAgain(() -> {
            what.run();
            return true;
        });
    }
}
