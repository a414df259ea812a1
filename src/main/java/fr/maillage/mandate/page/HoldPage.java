package fr.maillage.mandate.page;

import fr.maillage.casework.Outcome;
import fr.maillage.desk.TaskDesk;
import fr.maillage.mandate.Hold.Reason;
import fr.maillage.mandate.Mandate;
import fr.maillage.mandate.Particulars;
import fr.maillage.mandate.destruction.HoldMandate;
import fr.maillage.mandate.destruction.ReleaseMandate;
import fr.maillage.people.Role;
import fr.maillage.shared.LostRace;
import jakarta.faces.view.ViewScoped;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** On a mandate's page: who runs its structure holds its destruction back, or lets it go on. */
@Component
@ViewScoped
public class HoldPage {

    private final HoldMandate holding;
    private final ReleaseMandate release;
    private final TaskDesk desk;

    private String reason = "";
    private String until = "";

    HoldPage(HoldMandate holding, ReleaseMandate release, TaskDesk desk) {
        this.holding = holding;
        this.release = release;
        this.desk = desk;
    }

    public String hold(String mandate) {
        Outcome outcome = LostRace.runAgain(() -> holding.hold(
                mandate,
                Optional.of(reason).filter(code -> !code.isEmpty()).map(Reason::valueOf),
                Particulars.dayOf(until),
                desk.actor()));
        return desk.follow(outcome, MandatePage.address(mandate));
    }

    public String lift(String mandate) {
        Outcome outcome = LostRace.runAgain(() -> release.lift(mandate, desk.actor()));
        return desk.follow(outcome, MandatePage.address(mandate));
    }

    /** Whether who looks may hold it, or hold it longer. */
    public boolean mayHold(Mandate mandate) {
        return desk.actor().may(Role.MANAGER, mandate.departement(), mandate.organisation())
                && holding.isPossible(mandate);
    }

    public Reason[] getReasons() {
        return Reason.values();
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason == null ? "" : reason;
    }

    public String getUntil() {
        return until;
    }

    public void setUntil(String until) {
        this.until = until == null ? "" : until;
    }
}
