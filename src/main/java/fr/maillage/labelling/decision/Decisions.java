package fr.maillage.labelling.decision;

import fr.maillage.casework.Cases;
import fr.maillage.labelling.candidacy.Dossiers;
import fr.maillage.labelling.label.Label;
import fr.maillage.labelling.label.Labels;
import fr.maillage.shared.UnknownObject;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** The decisions, each by the case in which it is signed. */
@Component
public class Decisions {

    /** As a decision's case and its act name what it is. */
    public static final String KIND = "label-decision";

    /** Where such a case stands. */
    static final String TO_SIGN = "decision-to-sign";

    static final String SIGNED = "decision-signed";
    static final String SEALED = "decision-sealed";

    private final Labels labels;
    private final Dossiers dossiers;
    private final Cases cases;

    Decisions(Labels labels, Dossiers dossiers, Cases cases) {
        this.labels = labels;
        this.dossiers = dossiers;
        this.cases = cases;
    }

    /** The case of a label's decision: it follows from the label's id, so that there can be only one. */
    public static String caseOf(String label) {
        byte[] name = (KIND + ":" + label).getBytes(StandardCharsets.UTF_8);
        return UUID.nameUUIDFromBytes(name).toString();
    }

    /** The label on which a case decides; empty for cases of other kinds. */
    public Optional<Label> labelOf(String caseId) {
        return labels.findByDecision(caseId);
    }

    Granted known(String caseId) {
        Label label = labelOf(caseId).orElseThrow(() -> new UnknownObject("decision"));
        return new Granted(label, dossiers.known(label.id()));
    }

    void reach(String caseId, String stage) {
        cases.reach(caseId, stage);
    }

    /** Closes the case of a decision that is sealed. */
    public void close(String caseId) {
        cases.close(caseId, SEALED);
    }
}
