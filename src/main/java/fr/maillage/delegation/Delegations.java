package fr.maillage.delegation;

import fr.maillage.casework.Audience;
import fr.maillage.people.Actor;
import fr.maillage.shared.UnknownObject;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The delegations, for those they concern: whoever holds the right that is lent, and whoever may use it. */
@Component
@Transactional(readOnly = true)
public class Delegations {

    private final DelegationRows rows;
    private final RightsToLend rights;
    private final Clock clock;

    Delegations(DelegationRows rows, RightsToLend rights, Clock clock) {
        this.rows = rows;
        this.rights = rights;
        this.clock = clock;
    }

    /** All that were ever given of the actor's rights, by whoever held them, the latest first. */
    public List<Delegation> given(Actor actor) {
        List<String> words =
                rights.of(actor).stream().map(Audience::word).sorted().toList();
        return words.isEmpty() ? List.of() : rows.findByRightInOrderByGivenAtDescIdAsc(words);
    }

    /** All that were ever given to the actor, the latest first. */
    public List<Delegation> received(Actor actor) {
        return rows.findByDelegateOrderByGivenAtDescIdAsc(actor.account());
    }

    /** A delegation, whoever asks: for what an act says of itself. */
    public Optional<Delegation> find(String id) {
        return rows.findById(id);
    }

    public DelegationState state(Delegation delegation) {
        return delegation.state(clock.instant());
    }

    /** To take it back: for whoever holds the right; unknown to anyone else. */
    Delegation own(String id, Actor actor) {
        return rows.findById(id).filter(one -> isOwn(one, actor)).orElseThrow(() -> new UnknownObject("delegation"));
    }

    boolean isOwn(Delegation delegation, Actor actor) {
        return rights.of(actor).contains(delegation.right());
    }
}
