package fr.maillage.labelling.candidacy;

import fr.maillage.casework.Outcome;
import fr.maillage.casework.Processes;
import fr.maillage.document.Documents;
import fr.maillage.document.StoredDocument;
import fr.maillage.journal.Journal;
import fr.maillage.labelling.LabellingFact.CandidacyWithdrawn;
import fr.maillage.people.Actor;
import fr.maillage.shared.Refusal;
import java.util.Map;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The sponsor gives up, at any stage; a draft leaves no trace. */
@Component
public class WithdrawCandidacy {

    private final Dossiers dossiers;
    private final Candidacies candidacies;
    private final Documents documents;
    private final Journal journal;
    private final Processes processes;

    WithdrawCandidacy(
            Dossiers dossiers, Candidacies candidacies, Documents documents, Journal journal, Processes processes) {
        this.dossiers = dossiers;
        this.candidacies = candidacies;
        this.documents = documents;
        this.journal = journal;
        this.processes = processes;
    }

    @Transactional
    public Outcome withdraw(String id, Actor actor) {
        Candidacy candidacy = dossiers.own(id, actor);
        CandidacyWithdrawn withdrawn = new CandidacyWithdrawn();
        if (candidacy.state() == CandidacyState.DRAFT) {
            documents.list(id).stream().map(StoredDocument::id).forEach(documents::delete);
            candidacies.delete(candidacy);
        } else if (candidacy.state().isOver()) {
            return Outcome.refused(Refusal.of("candidacy.already-over"));
        } else {
            dossiers.divert(id, CandidacyState.WITHDRAWN);
            journal.record(id, actor.account(), withdrawn);
            if (!processes.send("candidacy-withdrawn", id, Map.of())) {
                throw new IllegalStateException("a case under way hears its withdrawal");
            }
        }
        return Outcome.done(withdrawn, Map.of());
    }
}
