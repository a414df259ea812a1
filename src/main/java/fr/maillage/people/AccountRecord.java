package fr.maillage.people;

import fr.maillage.journal.Journal;
import java.time.Clock;
import java.time.Instant;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/** Writes down what happened to an account, and lets its holder know. */
@Component
class AccountRecord {

    private final Journal journal;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    AccountRecord(Journal journal, ApplicationEventPublisher events, Clock clock) {
        this.journal = journal;
        this.events = events;
        this.clock = clock;
    }

    /** When it happens. */
    Instant now() {
        return clock.instant();
    }

    void happened(String account, Actor actor, AccountFact fact) {
        journal.record(account, actor.account(), fact);
    }

    void changed(Account account, Actor actor, AccountFact fact, AccountChanged.What what) {
        happened(account.id(), actor, fact);
        events.publishEvent(AccountChanged.of(account, what));
    }

    void tell(Object event) {
        events.publishEvent(event);
    }
}
