package fr.maillage.act.seal;

import fr.maillage.act.ActFact.SignatureLapsed;
import fr.maillage.act.GoBack;
import fr.maillage.act.Issue;
import fr.maillage.act.Issues;
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
    private final GoBack goBack;
    private final Journal journal;
    private final Processes processes;

    AskAgain(Issues issues, GoBack goBack, Journal journal, Processes processes) {
        this.issues = issues;
        this.goBack = goBack;
        this.journal = journal;
        this.processes = processes;
    }

    /** False while every time is proved, or may still be. */
    boolean isDone(Issue issue) {
        List<Party> again = goBack.of(issue);
        if (again.isEmpty()) {
            return false;
        }
        String identity = issue.identity().orElseThrow();
        again.forEach(party ->
                journal.record(issue.caseId(), Journal.PLATFORM, new SignatureLapsed(party.organisation(), identity)));
        issues.flush(); // whoever signs meanwhile is noticed here, before anybody is called
        if (!processes.send("time-unproved", issue.caseId(), Map.of())) {
            throw new IllegalStateException("nobody can be called to sign " + issue.id() + " again");
        }
        return true;
    }
}
