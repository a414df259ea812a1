package fr.maillage.convention.signature;

import fr.maillage.casework.Outcome;
import fr.maillage.casework.Processes;
import fr.maillage.convention.ConventionFact.ActWithdrawn;
import fr.maillage.convention.draft.Convention;
import fr.maillage.convention.draft.ConventionFiles;
import fr.maillage.convention.draft.ConventionState;
import fr.maillage.journal.Journal;
import fr.maillage.people.Actor;
import fr.maillage.shared.Refusal;
import java.util.Map;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The office takes an act back that is being signed, to correct it and send it again. */
@Component
public class WithdrawAct {

    private final ConventionFiles files;
    private final Redraft redraft;
    private final Journal journal;
    private final Processes processes;

    WithdrawAct(ConventionFiles files, Redraft redraft, Journal journal, Processes processes) {
        this.files = files;
        this.redraft = redraft;
        this.journal = journal;
        this.processes = processes;
    }

    /** Withdraws it; refused without a reason, and once all have signed. */
    @Transactional
    public Outcome withdraw(String id, String reason, Actor actor) {
        Convention convention = files.own(id, actor);
        if (convention.state() != ConventionState.SENT) {
            return Outcome.refused(Refusal.of("convention.withdraw.too-late"));
        }
        if (reason.isBlank()) {
            return Outcome.refused(Refusal.at("reason", "convention.withdraw.reason-required"));
        }
        int issue = convention.issue();
        ActWithdrawn withdrawn = new ActWithdrawn(issue, redraft.of(convention, reason.strip()));
        journal.record(id, actor.account(), withdrawn);
        processes.send("act-withdrawn", id, Map.of());
        return Outcome.done(withdrawn, Map.of());
    }
}
