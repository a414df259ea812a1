package fr.maillage.demonstration;

import fr.maillage.breach.BreachFiles;
import fr.maillage.breach.BreachPlace;
import fr.maillage.breach.BreachPlaces;
import fr.maillage.breach.ReportBreach;
import fr.maillage.breach.ReportBreach.Report;
import fr.maillage.people.Actor;
import fr.maillage.shared.Capital;
import java.time.ZonedDateTime;
import java.time.temporal.ChronoUnit;
import org.springframework.context.annotation.Profile;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** An agent of Saint-Nicolas noticed the day before that a binder is missing; the manager has not looked at it yet. */
@Component
@Profile("demo")
@Order(2)
class LostBinder implements Afterpiece {

    private static final int HOURS = 29;
    private static final String FACTS =
            "Le classeur des rendez-vous du lundi n’est plus dans l’armoire. Il contient les"
                    + " noms, les téléphones et les motifs de visite d’une quarantaine d’usagers.";

    private final Cast cast;
    private final BreachFiles files;
    private final ReportBreach reporting;
    private final BreachPlaces places;
    private final Patience patience;

    LostBinder(Cast cast, BreachFiles files, ReportBreach reporting, BreachPlaces places, Patience patience) {
        this.cast = cast;
        this.files = files;
        this.reporting = reporting;
        this.places = places;
        this.patience = patience;
    }

    @Override
    public void play() {
        Actor agent = cast.actor("conseil");
        if (files.list(agent, 0).rows().isEmpty()) {
            BreachPlace place = patience.await(() -> places.of(agent).stream()
                            .filter(offered -> !offered.isPlatform())
                            .toList())
                    .get(0);
            Ceremony.done(reporting.by(agent, new Report(place.code(), yesterday(), FACTS)));
        }
    }

    /** As a form would send it. */
    private static String yesterday() {
        return ZonedDateTime.now(Capital.ZONE)
                .minusHours(HOURS)
                .truncatedTo(ChronoUnit.MINUTES)
                .toLocalDateTime()
                .toString();
    }
}
