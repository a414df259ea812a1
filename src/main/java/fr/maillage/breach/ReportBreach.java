package fr.maillage.breach;

import fr.maillage.breach.Breach.Origin;
import fr.maillage.casework.Outcome;
import fr.maillage.people.Actor;
import fr.maillage.shared.Ids;
import fr.maillage.shared.Refusal;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Anyone concerned says that personal data was lost, changed, or seen by somebody who should not have seen it. */
@Component
public class ReportBreach {

    private static final int LONGEST = 4_000;
    private static final String CITIZEN = "";

    private final BreachPlaces places;
    private final LocalTimes times;
    private final Statements statements;
    private final EnterBreach entering;
    private final Clock clock;

    ReportBreach(BreachPlaces places, LocalTimes times, Statements statements, EnterBreach entering, Clock clock) {
        this.places = places;
        this.times = times;
        this.statements = statements;
        this.entering = entering;
        this.clock = clock;
    }

    /**
     * What somebody reports.
     *
     * @param place the code of where it happened
     * @param knownAt as a form sends it, in the time of the place; empty when it was noticed just now
     */
    public record Report(String place, String knownAt, String facts) {

        @Override
        public String toString() {
            return "(a report of a breach)";
        }
    }

    /** By somebody with an account; what came of it names the breach. */
    public Outcome by(Actor actor, Report report) {
        Optional<BreachPlace> place = places.named(report.place(), actor);
        if (place.isEmpty()) {
            return Outcome.refused(Refusal.at("place", "breach.place.missing"));
        }
        Optional<Instant> knownAt = knownAt(report, place.get());
        if (knownAt.isEmpty()) {
            return Outcome.refused(Refusal.at("knownAt", "breach.known.missing"));
        }
        Map<String, String> said = Map.of(Statement.FACTS, report.facts().strip());
        return refusal(knownAt.get())
                .or(() -> refusal(report.facts()))
                .orElseGet(() -> open(origin(place.get(), actor.account(), knownAt.get()), new Statement(said)));
    }

    /**
     * By a citizen, from their own mandate: it is known as soon as they say it.
     *
     * @param mandate the number of the mandate
     */
    public Outcome byCitizen(String structure, String mandate, String facts) {
        Map<String, String> said = Map.of(Statement.FACTS, facts.strip(), Statement.MANDATE, mandate);
        return refusal(facts)
                .orElseGet(
                        () -> open(origin(places.structure(structure), CITIZEN, clock.instant()), new Statement(said)));
    }

    private Optional<Instant> knownAt(Report report, BreachPlace place) {
        return report.knownAt().isBlank()
                ? Optional.of(clock.instant())
                : times.read(report.knownAt()).map(typed -> times.in(place.departement(), typed));
    }

    private Outcome open(Origin origin, Statement said) {
        return entering.enter(origin, statements.begin(origin.id(), said));
    }

    private Origin origin(BreachPlace place, String reporter, Instant knownAt) {
        String id = Ids.fresh();
        int year = clock.instant().atOffset(ZoneOffset.UTC).getYear();
        String number = "V-" + place.departement() + "-" + year + "-" + Ids.mark(id);
        return new Origin(id, number, place, reporter, knownAt);
    }

    private Optional<Outcome> refusal(Instant knownAt) {
        if (knownAt.isAfter(clock.instant())) {
            return Optional.of(Outcome.refused(Refusal.at("knownAt", "breach.known.future")));
        }
        return knownAt.isBefore(NoticeClock.FIRST_HOUR)
                ? Optional.of(Outcome.refused(Refusal.at("knownAt", "breach.known.too-early")))
                : Optional.empty();
    }

    private static Optional<Outcome> refusal(String facts) {
        if (facts.isBlank()) {
            return Optional.of(Outcome.refused(Refusal.at("facts", "breach.facts.missing")));
        }
        return facts.length() > LONGEST
                ? Optional.of(Outcome.refused(Refusal.at("facts", "breach.text.too-long", LONGEST)))
                : Optional.empty();
    }
}
