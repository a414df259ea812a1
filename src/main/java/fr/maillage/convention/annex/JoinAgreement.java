package fr.maillage.convention.annex;

import fr.maillage.convention.draft.ConventionFiles;
import fr.maillage.document.Documents;
import fr.maillage.document.Inspected;
import fr.maillage.document.Inspected.Accepted;
import fr.maillage.document.Inspection;
import fr.maillage.document.StoredDocument;
import fr.maillage.people.Actor;
import fr.maillage.shared.Refusal;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * The office joins the framework agreement as somebody else made it, a scan for one, in the place of our annex 3. It is
 * examined like everything that people send, keeps its bytes, and is never signed.
 */
@Component
public class JoinAgreement {

    private static final String PDF = "application/pdf";

    private final ConventionFiles files;
    private final AnnexDrafts drafts;
    private final Documents documents;
    private final Inspection inspection;
    private final TransactionTemplate transaction;

    JoinAgreement(
            ConventionFiles files,
            AnnexDrafts drafts,
            Documents documents,
            Inspection inspection,
            TransactionTemplate transaction) {
        this.files = files;
        this.drafts = drafts;
        this.documents = documents;
        this.inspection = inspection;
        this.transaction = transaction;
    }

    /** Joins a file, instead of the one that was joined before; tells why when it is not taken. */
    public Optional<Refusal> join(String convention, String name, byte[] bytes, Actor actor) {
        files.drafted(convention, actor);
        Inspected inspected = inspection.inspect(name, bytes);
        if (inspected instanceof Inspected.Rejected rejected) {
            return Optional.of(rejected.at("file"));
        }
        Accepted file = (Accepted) inspected;
        if (!file.mediaType().equals(PDF)) {
            return Optional.of(Refusal.at("file", "annex.file.no-pdf"));
        }
        transaction.executeWithoutResult(status -> {
            files.drafted(convention, actor);
            StoredDocument kept = documents.put(convention, AnnexGuard.KIND, file.name(), PDF, bytes, actor.account());
            replace(drafts.of(convention), kept.id());
        });
        return Optional.empty();
    }

    /** Our annex 3 stands again. */
    public void leave(String convention, Actor actor) {
        transaction.executeWithoutResult(status -> {
            files.drafted(convention, actor);
            replace(drafts.of(convention), null);
        });
    }

    /** The file that was joined; empty while ours stands. */
    public Optional<StoredDocument> of(String convention, Actor actor) {
        files.drafted(convention, actor);
        return drafts.of(convention).framework().map(documents::of);
    }

    /** What was sent once stays; what was not is forgotten. */
    private void replace(AnnexDraft draft, String document) {
        draft.framework().map(documents::of).filter(StoredDocument::isDraft).ifPresent(former -> {
            documents.delete(former.id());
        });
        draft.join(document);
        drafts.save(draft);
    }
}
