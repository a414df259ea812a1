package fr.maillage.mandate.page;

import fr.maillage.desk.TaskDesk;
import fr.maillage.mandate.certificate.Night;
import fr.maillage.mandate.certificate.StuckNights;
import fr.maillage.shared.LostRace;
import java.util.List;
import org.springframework.stereotype.Component;
import org.springframework.web.context.annotation.RequestScope;

/** Nights of destructions whose root could not be sealed, among the incidents; one click has them tried again. */
@Component
@RequestScope
public class StuckNightsPage {

    private final StuckNights stuck;
    private final TaskDesk desk;
    private List<Night> rows;

    StuckNightsPage(StuckNights stuck, TaskDesk desk) {
        this.stuck = stuck;
        this.desk = desk;
    }

    public List<Night> getRows() {
        if (rows == null) {
            rows = stuck.list(desk.actor());
        }
        return rows;
    }

    public String retry() {
        LostRace.runAgain(() -> stuck.hasten(desk.actor()));
        desk.tell("mandate.night.retried");
        return "/forms/desk/incidents.xhtml?faces-redirect=true";
    }
}
