package fr.maillage.labelling.label;

import fr.maillage.document.Documents;
import fr.maillage.document.Press;
import fr.maillage.document.StoredDocument;
import fr.maillage.journal.Journal;
import fr.maillage.labelling.LabellingFact.DecisionMade;
import fr.maillage.labelling.candidacy.Candidacy;
import fr.maillage.shared.UnknownObject;
import org.springframework.stereotype.Component;

/** Makes the prefect's decision as a document, once, and keeps with it everything the candidacy holds. */
@Component
public class MakeDecision {

    /** The kind under which a decision stands in the store. */
    public static final String KIND = "label-decision";

    private final Labels labels;
    private final DecisionModel model;
    private final Press press;
    private final Documents documents;
    private final Journal journal;

    MakeDecision(Labels labels, DecisionModel model, Press press, Documents documents, Journal journal) {
        this.labels = labels;
        this.model = model;
        this.press = press;
        this.documents = documents;
        this.journal = journal;
    }

    /** Does nothing when the decision is there already. */
    public void of(Candidacy candidacy) {
        Label label = labels.findById(candidacy.id()).orElseThrow(() -> new UnknownObject("label"));
        if (label.decision().isPresent()) {
            return;
        }
        String title = "Décision n° " + DecisionModel.number(label, candidacy);
        byte[] pdf = press.print("label-decision", model.of(label, candidacy), title);
        StoredDocument document =
                documents.put(candidacy.id(), KIND, title + ".pdf", "application/pdf", pdf, Journal.PLATFORM);
        documents.settle(candidacy.id());
        label.decide(document.id());
        journal.record(candidacy.id(), Journal.PLATFORM, new DecisionMade(document.id(), document.sha256()));
    }
}
