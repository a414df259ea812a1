package fr.maillage.delegation;

import fr.maillage.delegation.DelegationFact.DelegateCame;
import fr.maillage.journal.Journal;
import fr.maillage.people.AccountOpened;
import java.util.Locale;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Whoever was awaited at an address finds what was lent to them when they open their account, in the same transaction. */
@Component
class BindDelegate {

    private final DelegationRows rows;
    private final Journal journal;

    BindDelegate(DelegationRows rows, Journal journal) {
        this.rows = rows;
        this.journal = journal;
    }

    @EventListener
    @Transactional(propagation = Propagation.MANDATORY)
    public void on(AccountOpened opened) {
        rows.findByAwaited(address(opened.email())).forEach(delegation -> {
            delegation.to(opened.account());
            journal.record(delegation.id(), opened.account(), new DelegateCame(opened.account()));
        });
    }

    /** As it is compared: two spellings that differ by case only are one address. */
    static String address(String email) {
        return email.strip().toLowerCase(Locale.ROOT);
    }
}
