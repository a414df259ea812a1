package fr.maillage.act.seal;

import fr.maillage.act.ActFact.TimeProved;
import fr.maillage.act.Acts;
import fr.maillage.act.Issue;
import fr.maillage.act.Issues;
import fr.maillage.act.Parties;
import fr.maillage.act.Party;
import fr.maillage.document.StoredDocument;
import fr.maillage.journal.Journal;
import java.time.Clock;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The proof of time that no service gave when somebody signed stands in the act at last. */
@Component
class ProveTime {

    private final Issues issues;
    private final Parties parties;
    private final Acts acts;
    private final Journal journal;
    private final Clock clock;

    ProveTime(Issues issues, Parties parties, Acts acts, Journal journal, Clock clock) {
        this.issues = issues;
        this.parties = parties;
        this.acts = acts;
        this.journal = journal;
        this.clock = clock;
    }

    /**
     * Keeps the revision that holds it; another node that was faster has left nothing to do.
     *
     * @param from the document to which the proof was added
     */
    @Transactional
    public void keep(String id, String from, byte[] pdf) {
        issues.findById(id).filter(issue -> issue.isDue(clock.instant())).ifPresent(issue -> keep(issue, from, pdf));
    }

    private void keep(Issue issue, String from, byte[] pdf) {
        StoredDocument document = acts.keep(issue, Acts.REVISION, pdf);
        issue.prove(from, document.id());
        parties.of(issue).stream().filter(Party::hasSigned).forEach(Party::proved);
        TimeProved proved = new TimeProved(issue.identity().orElseThrow(), document.sha256());
        journal.record(issue.caseId(), Journal.PLATFORM, proved);
    }
}
