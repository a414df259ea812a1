package fr.maillage.breach.page;

import fr.maillage.breach.Breach;
import fr.maillage.breach.BreachFiles;
import fr.maillage.breach.BreachPlaces;
import fr.maillage.breach.NoticeClock;
import fr.maillage.desk.TaskDesk;
import fr.maillage.shared.Slice;
import jakarta.servlet.http.HttpServletRequest;
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
    private final int page;
    private Slice<Breach> rows;

    BreachesPage(BreachFiles files, BreachPlaces places, NoticeClock clock, TaskDesk desk, HttpServletRequest request) {
        this.files = files;
        this.places = places;
        this.clock = clock;
        this.desk = desk;
        page = number(request.getParameter("page"));
    }

    public Slice<Breach> getRows() {
        if (rows == null) {
            rows = files.list(desk.actor(), page);
        }
        return rows;
    }

    private static int number(String typed) {
        return typed != null && typed.matches("\\d{1,4}") ? Integer.parseInt(typed) : 0;
    }

    /** Empty for the platform itself. */
    public String place(Breach breach) {
        return places.of(breach).name();
    }

    public NoticeClock.Reading clock(Breach breach) {
        return clock.of(breach);
    }
}
