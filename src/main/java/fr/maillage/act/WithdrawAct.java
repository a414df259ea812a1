package fr.maillage.act;

import fr.maillage.act.ActFact.ActWithdrawn;
import fr.maillage.casework.Outcome;
import fr.maillage.casework.Processes;
import fr.maillage.journal.Journal;
import fr.maillage.people.Actor;
import fr.maillage.shared.Refusal;
import fr.maillage.shared.UnknownObject;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Whoever answers for an act takes it back that is being signed, to correct it and send it again. */
@Component
public class WithdrawAct {

    private static final int LONGEST = 2_000;

    private final Issues issues;
    private final Authors authors;
    private final TakeBack takeBack;
    private final Journal journal;
    private final Processes processes;

    WithdrawAct(Issues issues, Authors authors, TakeBack takeBack, Journal journal, Processes processes) {
        this.issues = issues;
        this.authors = authors;
        this.takeBack = takeBack;
        this.journal = journal;
        this.processes = processes;
    }

    /** Withdraws it; refused without a reason, while the platform freezes it, and once all have signed. */
    @Transactional
    public Outcome withdraw(String caseId, String reason, Actor actor) {
        Issue issue = issues.present(caseId);
        if (!authors.of(issue).isOwn(issue, actor)) {
            throw new UnknownObject("act");
        }
        Optional<Refusal> refusal = refusal(issue, reason.strip());
        if (refusal.isPresent()) {
            return Outcome.refused(refusal.get());
        }
        ActWithdrawn withdrawn = new ActWithdrawn(issue.number(), takeBack.of(issue, reason.strip()));
        journal.record(caseId, actor.account(), withdrawn);
        processes.send("act-withdrawn", caseId, Map.of());
        return Outcome.done(withdrawn, Map.of());
    }

    /** Whether the actor may withdraw it now. */
    @Transactional(readOnly = true)
    public boolean isOpen(Issue issue, Actor actor) {
        return issue.state() == IssueState.FROZEN
                && takeBack.isAwaited(issue)
                && authors.of(issue).isOwn(issue, actor);
    }

    private Optional<Refusal> refusal(Issue issue, String reason) {
        if (issue.state() == IssueState.ORDERED) {
            return Optional.of(Refusal.of("act.withdraw.too-early"));
        }
        if (issue.state() != IssueState.FROZEN || !takeBack.isAwaited(issue)) {
            return Optional.of(Refusal.of("act.withdraw.too-late"));
        }
        if (reason.isEmpty()) {
            return Optional.of(Refusal.at("reason", "act.withdraw.reason-required"));
        }
        return reason.length() > LONGEST
                ? Optional.of(Refusal.at("reason", "act.text.too-long", LONGEST))
                : Optional.empty();
    }
}
