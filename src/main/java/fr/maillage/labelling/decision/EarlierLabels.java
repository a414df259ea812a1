package fr.maillage.labelling.decision;

import fr.maillage.labelling.candidacy.Dossiers;
import fr.maillage.labelling.label.Label;
import fr.maillage.labelling.label.Labels;
import fr.maillage.shared.LostRace;
import java.util.List;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/** Has the decisions signed of labels granted before decisions were; one whose own process is at work is left to it. */
@Component
public class EarlierLabels {

    private final Labels labels;
    private final Dossiers dossiers;
    private final OpenDecision open;

    EarlierLabels(Labels labels, Dossiers dossiers, OpenDecision open) {
        this.labels = labels;
        this.dossiers = dossiers;
        this.open = open;
    }

    /** Each in a transaction of its own; where nothing is left, this is one look at an index. */
    @Scheduled(initialDelayString = "${maillage.decisions.after}", fixedDelayString = "${maillage.decisions.every}")
    public void run() {
        for (List<Label> some = undecided(); !some.isEmpty(); some = undecided()) {
            some.forEach(this::decide);
        }
    }

    private List<Label> undecided() {
        return labels.findTop50ByDecisionIsNullAndWelcomedAtIsNotNullOrderByGrantedAt();
    }

    private void decide(Label label) {
        LostRace.runAgain(() -> open.of(dossiers.known(label.id())));
    }
}
