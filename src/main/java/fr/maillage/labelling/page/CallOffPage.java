package fr.maillage.labelling.page;

import fr.maillage.desk.TaskDesk;
import fr.maillage.labelling.audit.CallOffVisit;
import fr.maillage.labelling.candidacy.Candidacy;
import fr.maillage.shared.LostRace;
import jakarta.faces.view.ViewScoped;
import org.springframework.stereotype.Component;

/** In the file: the ANCT's officer calls a planned visit off. */
@Component
@ViewScoped
public class CallOffPage {

    private final CallOffVisit visits;
    private final TaskDesk desk;
    private String reason = "";

    CallOffPage(CallOffVisit visits, TaskDesk desk) {
        this.visits = visits;
        this.desk = desk;
    }

    public boolean isOpen(Candidacy candidacy) {
        return visits.isOpenTo(desk.actor(), candidacy);
    }

    public String callOff(String id) {
        return desk.follow(
                LostRace.runAgain(() -> visits.callOff(id, reason, desk.actor())),
                "visit.called-off",
                "/forms/desk/work-list.xhtml?faces-redirect=true");
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason == null ? "" : reason;
    }
}
