package fr.maillage.breach.page;

import fr.maillage.breach.Breach;
import fr.maillage.breach.BreachFiles;
import fr.maillage.breach.BreachPlaces;
import fr.maillage.breach.NoticeClock;
import fr.maillage.desk.TaskDesk;
import java.util.List;
import org.springframework.stereotype.Component;
import org.springframework.web.context.annotation.RequestScope;

/** The register, as far as it is open to who looks. */
@Component
@RequestScope
public class BreachesPage {

    private final BreachFiles files;
    private final BreachPlaces places;
    private final NoticeClock clock;
    private final TaskDesk desk;
    private List<Breach> breaches;

    BreachesPage(BreachFiles files, BreachPlaces places, NoticeClock clock, TaskDesk desk) {
        this.files = files;
        this.places = places;
        this.clock = clock;
        this.desk = desk;
    }

    public List<Breach> getBreaches() {
        if (breaches == null) {
            breaches = files.list(desk.actor());
        }
        return breaches;
    }

    /** Empty for the platform itself. */
    public String place(Breach breach) {
        return places.of(breach).name();
    }

    public NoticeClock.Reading clock(Breach breach) {
        return clock.of(breach);
    }
}
