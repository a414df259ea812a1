package fr.maillage.breach;

import fr.maillage.breach.Breach.Origin;
import fr.maillage.breach.BreachFact.BreachReported;
import fr.maillage.casework.Audience;
import fr.maillage.casework.Cases;
import fr.maillage.casework.Circle;
import fr.maillage.casework.Outcome;
import fr.maillage.journal.Journal;
import fr.maillage.people.Role;
import java.time.Clock;
import java.util.Date;
import java.util.Map;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Enters a breach in the register and starts its clock, in one transaction. */
@Component
@Transactional
class EnterBreach {

    private static final String PROCESS = "report-breach";

    private final Breaches breaches;
    private final Cases cases;
    private final Journal journal;
    private final Clock clock;

    EnterBreach(Breaches breaches, Cases cases, Journal journal, Clock clock) {
        this.breaches = breaches;
        this.cases = cases;
        this.journal = journal;
        this.clock = clock;
    }

    /** What came of it names the breach. */
    Outcome enter(Origin origin, byte[] closed) {
        String id = origin.id();
        Breach breach = breaches.save(new Breach(origin, closed, clock.instant()));
        cases.open(
                new Cases.Opening(
                        id,
                        Breach.KIND,
                        "Violation n° " + breach.number(),
                        breach.departement(),
                        breach.organisation(),
                        PROCESS,
                        Circle.CONTROLLERS),
                Map.of(
                        "departement",
                        breach.departement(),
                        "controller",
                        controller(breach).word(),
                        "since",
                        Date.from(breach.knownAt())));
        cases.reach(id, breach.state().stage());
        boolean citizen = breach.reporter().isEmpty();
        BreachReported fact = new BreachReported(breach.number(), breach.knownAt(), citizen);
        journal.record(id, breach.reporter().orElse(Journal.PLATFORM), fact);
        return Outcome.done(fact, Map.of("breach", id));
    }

    /** Whoever answers for the data decides whom to tell. */
    private static Audience controller(Breach breach) {
        Role role = breach.structure().isPresent() ? Role.MANAGER : Role.ANCT_OFFICER;
        return Audience.of(role, breach.departement(), breach.organisation());
    }
}
