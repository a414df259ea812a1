package fr.maillage.delegation;

import fr.maillage.casework.Audience;
import fr.maillage.casework.LentRights;
import java.time.Clock;
import java.util.List;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** What delegations in force lend; who gave one must still hold the right. */
@Component
@Transactional(readOnly = true)
class DelegatedRights implements LentRights {

    private final DelegationRows rows;
    private final RightsToLend rights;
    private final Clock clock;

    DelegatedRights(DelegationRows rows, RightsToLend rights, Clock clock) {
        this.rows = rows;
        this.rights = rights;
        this.clock = clock;
    }

    @Override
    public List<Lent> to(String account) {
        return rows.inForce(account, clock.instant()).stream()
                .filter(one -> rights.isHeld(one.right(), one.principal()))
                .map(Delegation::lent)
                .distinct()
                .toList();
    }

    @Override
    public List<Borrower> of(Audience right) {
        return rows.lent(right.word(), clock.instant()).stream()
                .filter(one -> rights.isHeld(one.right(), one.principal()))
                .flatMap(one -> one.delegate().map(account -> new Borrower(account, one.lent())).stream())
                .toList();
    }
}
