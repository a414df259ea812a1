package fr.maillage.act.seal;

import fr.maillage.act.ActFact.ActFrozen;
import fr.maillage.act.ActFact.ActSealed;
import fr.maillage.act.Authors;
import fr.maillage.act.Issue;
import fr.maillage.act.TellParties;
import fr.maillage.act.Twin;
import fr.maillage.casework.Processes;
import fr.maillage.journal.Journal;
import java.time.Clock;
import java.time.Instant;
import java.util.Map;
import org.springframework.stereotype.Component;

/** What follows when the seal was set: the journal is told, the case and its process go on. */
@Component
class Afterwards {

    private final Journal journal;
    private final Processes processes;
    private final Authors authors;
    private final TellParties tell;
    private final Clock clock;

    Afterwards(Journal journal, Processes processes, Authors authors, TellParties tell, Clock clock) {
        this.journal = journal;
        this.processes = processes;
        this.authors = authors;
        this.tell = tell;
        this.clock = clock;
    }

    Instant now() {
        return clock.instant();
    }

    void frozen(Issue issue, Twin twin) {
        journal.record(
                issue.caseId(),
                Journal.PLATFORM,
                new ActFrozen(issue.number(), issue.identity().orElseThrow(), twin.sha256()));
        processes.send("act-frozen", issue.caseId(), Map.of());
    }

    /** The act has its number and its date. */
    void sealed(Issue issue, String sha256) {
        authors.of(issue).sealed(issue);
        tell.sealed(issue);
        journal.record(
                issue.caseId(),
                Journal.PLATFORM,
                new ActSealed(
                        issue.actNumber().orElseThrow(),
                        issue.signedOn().orElseThrow(),
                        issue.identity().orElseThrow(),
                        sha256));
        processes.send("act-sealed", issue.caseId(), Map.of());
    }
}
