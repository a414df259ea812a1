package fr.maillage.desk.faces;

import jakarta.faces.event.PhaseEvent;
import jakarta.faces.event.PhaseId;
import jakarta.faces.event.PhaseListener;

/** Keeps no state of a page whose reader has no session: whoever only reads shall cost no memory. */
public class FleetingViews implements PhaseListener {

    @Override
    public PhaseId getPhaseId() {
        return PhaseId.RENDER_RESPONSE;
    }

    @Override
    public void beforePhase(PhaseEvent event) {
        if (event.getFacesContext().getExternalContext().getSession(false) == null) {
            event.getFacesContext().getViewRoot().setTransient(true);
        }
    }
}
