package fr.maillage.labelling.step;

import fr.maillage.casework.Cases;
import fr.maillage.casework.Step;
import fr.maillage.labelling.LabelAnnounced;
import java.util.Map;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/** Closes the case of a labelled structure and tells whoever listens that there is a new label. */
@Component
class AnnounceLabel implements Step {

    private final Cases cases;
    private final ApplicationEventPublisher listeners;

    AnnounceLabel(Cases cases, ApplicationEventPublisher listeners) {
        this.cases = cases;
        this.listeners = listeners;
    }

    @Override
    public Map<String, Object> run(String caseId, Map<String, Object> variables) {
        if (cases.close(caseId, "labelled")) {
            listeners.publishEvent(new LabelAnnounced(caseId));
        }
        return Map.of();
    }
}
