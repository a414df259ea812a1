package fr.maillage.labelling.decision;

import fr.maillage.act.Issue;
import fr.maillage.act.Issues;
import fr.maillage.casework.Cases;
import fr.maillage.labelling.label.Label;
import fr.maillage.labelling.label.Labels;
import fr.maillage.people.Actor;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Reads how far the decision on a label is; whoever calls has asked whether the label may be seen. */
@Component
public class ReadDecision {

    private final Labels labels;
    private final Issues issues;
    private final Cases cases;

    ReadDecision(Labels labels, Issues issues, Cases cases) {
        this.labels = labels;
        this.issues = issues;
        this.cases = cases;
    }

    /**
     * A decision that was made.
     *
     * @param issue its act
     * @param followed whether the reader may see the case in which it is signed
     */
    public record View(Issue issue, boolean followed) {}

    /** Empty before the label is granted. */
    public Optional<View> of(String label, Actor actor) {
        return labels.findById(label)
                .flatMap(Label::decision)
                .map(decision -> new View(issues.present(decision), cases.isReadBy(decision, actor)));
    }
}
