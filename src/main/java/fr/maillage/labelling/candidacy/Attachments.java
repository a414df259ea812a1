package fr.maillage.labelling.candidacy;

import fr.maillage.document.Documents;
import fr.maillage.document.Inspected;
import fr.maillage.document.Inspection;
import fr.maillage.document.StoredDocument;
import fr.maillage.people.Actor;
import fr.maillage.shared.Refusal;
import fr.maillage.shared.UnknownObject;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** The files a sponsor joins to a candidacy: looked into before they are kept, settled when it is filed. */
@Component
public class Attachments {

    private static final String KIND = "candidacy-file";
    private static final int MOST = 30;

    private final Dossiers dossiers;
    private final Documents documents;
    private final Inspection inspection;

    Attachments(Dossiers dossiers, Documents documents, Inspection inspection) {
        this.dossiers = dossiers;
        this.documents = documents;
        this.inspection = inspection;
    }

    /** Keeps a file; tells why when it is not taken. */
    public Optional<Refusal> add(String candidacyId, String name, byte[] bytes, Actor actor) {
        Candidacy candidacy = dossiers.own(candidacyId, actor);
        if (candidacy.state().isOver()) {
            return Optional.of(Refusal.of("candidacy.already-over"));
        }
        if (documents.list(candidacyId, KIND).size() >= MOST) {
            return Optional.of(Refusal.at("file", "candidacy.files.too-many", MOST));
        }
        Inspected inspected = inspection.inspect(name, bytes);
        if (inspected instanceof Inspected.Rejected rejected) {
            return Optional.of(rejected.at("file"));
        }
        Inspected.Accepted accepted = (Inspected.Accepted) inspected;
        documents.put(candidacyId, KIND, accepted.name(), accepted.mediaType(), bytes, actor.account());
        return Optional.empty();
    }

    /** Takes a file away that has not been filed yet. */
    public void remove(String candidacyId, String document, Actor actor) {
        dossiers.own(candidacyId, actor);
        StoredDocument file = documents.of(document);
        if (!file.caseId().equals(candidacyId) || !file.kind().equals(KIND) || !file.isDraft()) {
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
