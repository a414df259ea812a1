package fr.maillage.act.seal;

import fr.maillage.act.ActFact.TimeProved;
import fr.maillage.act.Acts;
import fr.maillage.act.Issue;
import fr.maillage.act.Parties;
import fr.maillage.act.Party;
import fr.maillage.document.StoredDocument;
import fr.maillage.journal.Journal;
import org.springframework.stereotype.Component;

/** The proof of time that no service gave when somebody signed stands in the act at last, which may then be complete. */
@Component
class ProveTime {

    private final Parties parties;
    private final Acts acts;
    private final Journal journal;
    private final CompleteAct completion;

    ProveTime(Parties parties, Acts acts, Journal journal, CompleteAct completion) {
        this.parties = parties;
        this.acts = acts;
        this.journal = journal;
        this.completion = completion;
    }

    /**
     * Keeps the revision that holds it.
     *
     * @param from the document to which the proof was added
     */
    void keep(Issue issue, String from, byte[] pdf) {
        StoredDocument document = acts.keep(issue, Acts.REVISION, pdf);
        issue.prove(from, document.id());
        parties.of(issue).stream().filter(Party::hasSigned).forEach(Party::proved);
        TimeProved proved = new TimeProved(issue.identity().orElseThrow(), document.sha256());
        journal.record(issue.caseId(), Journal.PLATFORM, proved);
        completion.of(issue.caseId());
    }
}
