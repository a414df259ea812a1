package fr.maillage.convention.signature;

import fr.maillage.casework.Outcome;
import fr.maillage.casework.Processes;
import fr.maillage.convention.ConventionFact.ActWithdrawn;
import fr.maillage.convention.act.IssueState;
import fr.maillage.convention.act.Issues;
import fr.maillage.convention.draft.Convention;
import fr.maillage.convention.draft.ConventionFiles;
import fr.maillage.convention.draft.ConventionState;
import fr.maillage.journal.Journal;
import fr.maillage.people.Actor;
import fr.maillage.shared.Refusal;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The office takes an act back that is being signed, to correct it and send it again. */
@Component
public class WithdrawAct {

    private static final int LONGEST = 2_000;

    private final ConventionFiles files;
    private final Issues issues;
    private final Redraft redraft;
    private final Journal journal;
    private final Processes processes;

    WithdrawAct(ConventionFiles files, Issues issues, Redraft redraft, Journal journal, Processes processes) {
        this.files = files;
        this.issues = issues;
        this.redraft = redraft;
        this.journal = journal;
        this.processes = processes;
    }

    /** Withdraws it; refused without a reason, while the platform freezes it, and once all have signed. */
    @Transactional
    public Outcome withdraw(String id, String reason, Actor actor) {
        Convention convention = files.own(id, actor);
        Optional<Refusal> refusal = refusal(convention, reason.strip());
        if (refusal.isPresent()) {
            return Outcome.refused(refusal.get());
        }
        int issue = convention.issue();
        ActWithdrawn withdrawn = new ActWithdrawn(issue, redraft.of(convention, reason.strip()));
        journal.record(id, actor.account(), withdrawn);
        processes.send("act-withdrawn", id, Map.of());
        return Outcome.done(withdrawn, Map.of());
    }

    private Optional<Refusal> refusal(Convention convention, String reason) {
        if (convention.state() != ConventionState.SENT) {
            return Optional.of(Refusal.of("convention.withdraw.too-late"));
        }
        if (issues.present(convention).state() == IssueState.ORDERED) {
            return Optional.of(Refusal.of("act.withdraw.too-early"));
        }
        if (reason.isEmpty()) {
            return Optional.of(Refusal.at("reason", "convention.withdraw.reason-required"));
        }
        return reason.length() > LONGEST
                ? Optional.of(Refusal.at("reason", "convention.text.too-long", LONGEST))
                : Optional.empty();
    }
}
