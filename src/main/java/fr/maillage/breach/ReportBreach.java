package fr.maillage.breach;

import fr.maillage.breach.Breach.Origin;
import fr.maillage.casework.Outcome;
import fr.maillage.people.Actor;
import fr.maillage.shared.Ids;
import fr.maillage.shared.Refusal;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDateTime;
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
     * @param knownAt as a form sends it, in the time of the place
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
        Optional<LocalDateTime> typed = times.read(report.knownAt());
        if (typed.isEmpty()) {
            return Outcome.refused(Refusal.at("knownAt", "breach.known.missing"));
        }
        Instant knownAt = times.in(place.get().departement(), typed.get());
        if (knownAt.isAfter(clock.instant())) {
            return Outcome.refused(Refusal.at("knownAt", "breach.known.future"));
        }
        Map<String, String> said = Map.of(Statement.FACTS, report.facts().strip());
        return refusal(report.facts())
                .orElseGet(() -> open(origin(place.get(), actor.account(), knownAt), new Statement(said)));
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

    private Outcome open(Origin origin, Statement said) {
        return entering.enter(origin, statements.begin(origin.id(), said));
    }

    private Origin origin(BreachPlace place, String reporter, Instant knownAt) {
        String id = Ids.fresh();
        int year = clock.instant().atOffset(ZoneOffset.UTC).getYear();
        String number = "V-" + place.departement() + "-" + year + "-" + Ids.mark(id);
        return new Origin(id, number, place, reporter, knownAt);
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
