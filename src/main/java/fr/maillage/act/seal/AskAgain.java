package fr.maillage.act.seal;

import fr.maillage.act.ActFact.SignatureLapsed;
import fr.maillage.act.GoBack;
import fr.maillage.act.Issue;
import fr.maillage.act.Issues;
import fr.maillage.act.Lapses;
import fr.maillage.act.Party;
import fr.maillage.casework.Processes;
import fr.maillage.journal.Journal;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;

/** No service proved the time of a signature before its certificate ended: whoever signed is called to sign again. */
@Component
class AskAgain {

    private final Issues issues;
    private final Lapses lapses;
    private final GoBack goBack;
    private final Journal journal;
    private final Processes processes;

    AskAgain(Issues issues, Lapses lapses, GoBack goBack, Journal journal, Processes processes) {
        this.issues = issues;
        this.lapses = lapses;
        this.goBack = goBack;
        this.journal = journal;
        this.processes = processes;
    }

    /** Whether somebody has to be; nobody while every time is proved, or may still be. */
    boolean isDue(Issue issue) {
        return !lapses.in(issue).isEmpty();
    }

    /** Calls those whose signatures count no more. */
    void of(Issue issue) {
        List<Party> again = lapses.in(issue);
        goBack.before(issue, again);
        String identity = issue.identity().orElseThrow();
        again.forEach(party ->
                journal.record(issue.caseId(), Journal.PLATFORM, new SignatureLapsed(party.organisation(), identity)));
        issues.flush(); // whoever signs meanwhile is noticed here, before anybody is called
        if (!processes.send("time-unproved", issue.caseId(), Map.of())) {
            throw new IllegalStateException("nobody can be called to sign " + issue.id() + " again");
        }
    }
}
