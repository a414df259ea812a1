package fr.maillage.delegation;

import fr.maillage.delegation.DelegationFact.DelegationRevoked;
import fr.maillage.journal.Journal;
import fr.maillage.people.Actor;
import fr.maillage.people.Answer;
import fr.maillage.shared.Refusal;
import java.time.Clock;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Takes a delegation back, with effect at once: what is being signed by it and not committed yet is refused. */
@Component
@Transactional
public class RevokeDelegation {

    private final Delegations delegations;
    private final Journal journal;
    private final Clock clock;

    RevokeDelegation(Delegations delegations, Journal journal, Clock clock) {
        this.delegations = delegations;
        this.journal = journal;
        this.clock = clock;
    }

    public Answer revoke(String id, Actor actor) {
        Delegation delegation = delegations.own(id, actor);
        if (!delegations.state(delegation).isOpen()) {
            return Answer.refused(Refusal.of("delegation.over"));
        }
        delegation.revoke(actor.account(), clock.instant());
        journal.record(id, actor.account(), new DelegationRevoked());
        return Answer.done(id);
    }
}
