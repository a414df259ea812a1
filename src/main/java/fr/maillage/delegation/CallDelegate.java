package fr.maillage.delegation;

import fr.maillage.delegation.GiveDelegation.Wanted;
import fr.maillage.people.Account;
import fr.maillage.people.AccountChanged;
import fr.maillage.people.AccountChanged.What;
import fr.maillage.people.Accounts;
import fr.maillage.people.Actor;
import fr.maillage.people.Answer;
import fr.maillage.people.Invitations;
import java.util.Optional;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/** Finds the delegate's account or has them invited; they are told, and whoever gave it is told too. */
@Component
class CallDelegate {

    private final Accounts accounts;
    private final Invitations invitations;
    private final ApplicationEventPublisher events;

    CallDelegate(Accounts accounts, Invitations invitations, ApplicationEventPublisher events) {
        this.accounts = accounts;
        this.invitations = invitations;
        this.events = events;
    }

    void to(Delegation delegation, Wanted wanted, Actor principal) {
        Optional<Account> known = accounts.findByEmail(wanted.email());
        if (known.isPresent()) {
            delegation.to(known.get().id());
            events.publishEvent(AccountChanged.of(known.get(), What.LENT));
        } else {
            delegation.await(BindDelegate.address(wanted.email()));
            invite(wanted, principal);
        }
        accounts.find(principal.account())
                .ifPresent(account -> events.publishEvent(AccountChanged.of(account, What.LENDING)));
    }

    private void invite(Wanted wanted, Actor principal) {
        Answer answer = invitations.inviteDelegate(wanted.email(), wanted.name(), principal);
        if (!answer.isDone()) {
            throw new IllegalStateException("address and name were looked at: " + answer.refusals());
        }
    }
}
