package fr.maillage.act.signature;

import fr.maillage.act.Authors;
import fr.maillage.act.Issue;
import fr.maillage.act.IssueState;
import fr.maillage.act.Issues;
import fr.maillage.act.Parties;
import fr.maillage.act.Party;
import fr.maillage.act.Trace;
import fr.maillage.casework.Task;
import fr.maillage.shared.UnknownObject;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Which party a task to sign waits for, and how far the others are. */
@Component
@Transactional(readOnly = true)
public class Signatures {

    /** The form key of the tasks by which parties answer. */
    public static final String FORM = "act/sign-act";

    private final Issues issues;
    private final Parties parties;
    private final Authors authors;

    Signatures(Issues issues, Parties parties, Authors authors) {
        this.issues = issues;
        this.parties = parties;
        this.authors = authors;
    }

    public Issue issue(Task task) {
        return issues.present(task.caseId());
    }

    /** The party in whose name the task's audience answers. */
    public Party party(Issue issue, Task task) {
        return parties.of(issue).stream()
                .filter(party -> party.side().signs() && party.audience().equals(task.audience()))
                .findFirst()
                .orElseThrow(() -> new UnknownObject("party"));
    }

    /** Whether a party may refuse it. */
    public boolean isRefusable(Issue issue) {
        return authors.of(issue).isRefusable();
    }

    /** What this signature leaves in the act, after those that its revision holds already. */
    Trace trace(Issue issue, ActAnswer.Signature signature) {
        long signed = parties.of(issue).stream().filter(Party::hasSigned).count();
        return new Trace(signature.base(), (int) signed + 1, signature.signed());
    }

    /** Whom the process calls next: all that wait, or the first of them where the office set an order. */
    public List<Party> called(Issue issue) {
        List<Party> waiting = waiting(issue);
        return issue.isOrdered() ? waiting.stream().limit(1).toList() : waiting;
    }

    /** Whose turn it is, when the party that a task asks must still wait for its own. */
    Optional<Party> ahead(Task task) {
        Issue issue = issue(task);
        boolean comesLater = issue.isOrdered()
                && issue.state() == IssueState.FROZEN
                && waiting(issue).stream()
                        .skip(1)
                        .anyMatch(party -> party.audience().equals(task.audience()));
        return comesLater ? called(issue).stream().findFirst() : Optional.empty();
    }

    private List<Party> waiting(Issue issue) {
        return parties.of(issue).stream().filter(Party::isWaiting).toList();
    }
}
