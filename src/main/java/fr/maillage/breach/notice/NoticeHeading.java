package fr.maillage.breach.notice;

import fr.maillage.breach.Breach;
import fr.maillage.breach.BreachPlace;
import fr.maillage.breach.BreachPlaces;
import fr.maillage.breach.LocalTimes;
import fr.maillage.breach.NoticeClock;
import fr.maillage.directory.Organisations;
import fr.maillage.shared.calendar.FrenchDay;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.Map;
import org.springframework.stereotype.Component;

/** What a notice says of its breach before anybody has written anything: which, whose, and since when. */
@Component
class NoticeHeading {

    private final BreachPlaces places;
    private final Organisations organisations;
    private final NoticeClock clock;
    private final LocalTimes times;

    NoticeHeading(BreachPlaces places, Organisations organisations, NoticeClock clock, LocalTimes times) {
        this.places = places;
        this.organisations = organisations;
        this.clock = clock;
        this.times = times;
    }

    Map<String, String> of(Breach breach) {
        BreachPlace place = places.of(breach);
        return Map.of(
                "number",
                breach.number(),
                "place",
                place.isPlatform() ? "Plateforme Maillage" : place.name(),
                "controller",
                controller(place),
                "known",
                moment(breach, breach.knownAt()),
                "end",
                moment(breach, clock.of(breach).end()));
    }

    private String controller(BreachPlace place) {
        return place.isPlatform()
                ? "Agence nationale de la cohésion des territoires"
                : organisations.of(place.organisation()).name();
    }

    private String moment(Breach breach, Instant moment) {
        LocalDateTime local = LocalDateTime.parse(times.shown(moment, breach.departement()));
        return FrenchDay.of(local.toLocalDate()) + " à " + "%d h %02d".formatted(local.getHour(), local.getMinute());
    }
}
