package fr.maillage.labelling.candidacy;

import fr.maillage.document.Documents;
import fr.maillage.document.Inspected;
import fr.maillage.document.Inspected.Accepted;
import fr.maillage.document.Inspection;
import fr.maillage.document.StoredDocument;
import fr.maillage.journal.Journal;
import fr.maillage.labelling.LabellingFact.FileJoined;
import fr.maillage.people.Actor;
import fr.maillage.shared.Refusal;
import fr.maillage.shared.UnknownObject;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * The files a sponsor joins to a candidacy: looked into before they are kept. While the file is open for writing they may
 * be taken away again; what is joined later, the deliberation for one, is an act at once and stays.
 */
@Component
public class Attachments {

    private static final String KIND = "candidacy-file";
    private static final int MOST = 30;

    private final Dossiers dossiers;
    private final Documents documents;
    private final Inspection inspection;
    private final Journal journal;
    private final TransactionTemplate transaction;

    Attachments(
            Dossiers dossiers,
            Documents documents,
            Inspection inspection,
            Journal journal,
            TransactionTemplate transaction) {
        this.dossiers = dossiers;
        this.documents = documents;
        this.inspection = inspection;
        this.journal = journal;
        this.transaction = transaction;
    }

    /** Keeps a file; tells why when it is not taken. Nothing is locked while it is looked into. */
    public Optional<Refusal> add(String candidacyId, String name, byte[] bytes, Actor actor) {
        dossiers.own(candidacyId, actor);
        Inspected inspected = inspection.inspect(name, bytes);
        if (inspected instanceof Inspected.Rejected rejected) {
            return Optional.of(rejected.at("file"));
        }
        return transaction.execute(status -> keep(candidacyId, (Accepted) inspected, bytes, actor));
    }

    private Optional<Refusal> keep(String candidacyId, Accepted file, byte[] bytes, Actor actor) {
        Candidacy candidacy = dossiers.own(candidacyId, actor);
        if (candidacy.state().isOver()) {
            return Optional.of(Refusal.of("candidacy.already-over"));
        }
        if (documents.list(candidacyId, KIND).size() >= MOST) {
            return Optional.of(Refusal.at("file", "candidacy.files.too-many", MOST));
        }
        StoredDocument kept = documents.put(candidacyId, KIND, file.name(), file.mediaType(), bytes, actor.account());
        if (!candidacy.state().isOpenForWriting()) {
            documents.settle(candidacyId);
            journal.record(candidacyId, actor.account(), new FileJoined(kept.id(), kept.sha256()));
        }
        return Optional.empty();
    }

    /** Takes a file away that has not been filed yet. */
    public void remove(String candidacyId, String document, Actor actor) {
        Candidacy candidacy = dossiers.own(candidacyId, actor);
        StoredDocument file = documents.of(document);
        boolean its = file.caseId().equals(candidacyId) && file.kind().equals(KIND);
        if (!its || !file.isDraft() || !candidacy.state().isOpenForWriting()) {
            throw new UnknownObject("document");
        }
        documents.delete(document);
    }

    /** The files joined to a candidacy, for whoever may read it. */
    public List<StoredDocument> of(String candidacyId, Actor actor) {
        dossiers.readable(candidacyId, actor);
        return documents.list(candidacyId, KIND);
    }
}
