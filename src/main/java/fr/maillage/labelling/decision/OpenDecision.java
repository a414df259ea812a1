package fr.maillage.labelling.decision;

import fr.maillage.casework.Cases;
import fr.maillage.casework.Cases.Opening;
import fr.maillage.document.Documents;
import fr.maillage.journal.Journal;
import fr.maillage.labelling.LabellingFact.DecisionMade;
import fr.maillage.labelling.LabellingFact.DecisionSubmitted;
import fr.maillage.labelling.candidacy.Candidacy;
import fr.maillage.labelling.label.Label;
import fr.maillage.labelling.label.Labels;
import fr.maillage.shared.UnknownObject;
import java.util.Map;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Has the decision on a label signed, once: opens its case, which calls the prefect. From now on everything that the
 * candidacy holds is kept with it.
 */
@Component
public class OpenDecision {

    private static final String PROCESS = "sign-decision";

    private final Labels labels;
    private final Prefect prefect;
    private final Documents documents;
    private final Cases cases;
    private final Journal journal;

    OpenDecision(Labels labels, Prefect prefect, Documents documents, Cases cases, Journal journal) {
        this.labels = labels;
        this.prefect = prefect;
        this.documents = documents;
        this.cases = cases;
        this.journal = journal;
    }

    /** Does nothing when it is opened already. */
    @Transactional
    public void of(Candidacy candidacy) {
        Label label = labels.findById(candidacy.id()).orElseThrow(() -> new UnknownObject("label"));
        if (label.decision().isPresent()) {
            return;
        }
        String decision = Decisions.caseOf(label.id());
        label.decide(decision);
        documents.settle(label.id());
        prefect.isCalledTo(decision, candidacy.departement());
        journal.record(label.id(), Journal.PLATFORM, new DecisionSubmitted(decision));
        journal.record(decision, Journal.PLATFORM, new DecisionMade(label.id()));
        open(decision, candidacy);
    }

    private void open(String decision, Candidacy candidacy) {
        cases.open(
                new Opening(
                        decision,
                        Decisions.KIND,
                        "Décision de labellisation · " + candidacy.structureName(),
                        candidacy.departement(),
                        candidacy.organisation(),
                        PROCESS),
                Map.of("departement", candidacy.departement(), "organisation", candidacy.organisation()));
        cases.reach(decision, Decisions.TO_SIGN);
    }
}
