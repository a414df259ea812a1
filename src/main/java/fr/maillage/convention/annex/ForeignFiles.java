package fr.maillage.convention.annex;

import fr.maillage.document.Documents;
import fr.maillage.document.Examination;
import fr.maillage.document.Examination.Looked.Ended;
import fr.maillage.document.Examination.Looked.Seen;
import fr.maillage.document.Inspected;
import fr.maillage.document.Inspected.Accepted;
import fr.maillage.document.Inspection;
import fr.maillage.document.StoredDocument;
import fr.maillage.document.WrittenText;
import fr.maillage.people.Actor;
import fr.maillage.shared.Refusal;
import java.util.Optional;
import java.util.function.Consumer;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/** Files that somebody else made and that stand for an annex: examined like all that people send, kept as they came. */
@Component
public class ForeignFiles {

    private static final String PDF = "application/pdf";

    private final Inspection inspection;
    private final WrittenText text;
    private final Documents documents;
    private final TransactionTemplate transaction;

    ForeignFiles(Inspection inspection, WrittenText text, Documents documents, TransactionTemplate transaction) {
        this.inspection = inspection;
        this.text = text;
        this.documents = documents;
        this.transaction = transaction;
    }

    /**
     * Where a file is kept.
     *
     * @param kind under which it stands in the store
     * @param published whether anybody will read it
     */
    public record Shelf(String caseId, String kind, boolean published) {}

    /** Keeps a file and hands it on, in one transaction; tells why when it is not taken. */
    public Optional<Refusal> take(Shelf shelf, String name, byte[] bytes, Actor actor, Consumer<String> taken) {
        Inspected inspected = inspection.inspect(name, bytes);
        if (inspected instanceof Inspected.Rejected rejected) {
            return Optional.of(rejected.at("file"));
        }
        Accepted file = (Accepted) inspected;
        if (!file.mediaType().equals(PDF)) {
            return Optional.of(Refusal.at("file", "annex.file.no-pdf"));
        }
        Optional<Refusal> secret = shelf.published() ? contactDetails(bytes) : Optional.empty();
        if (secret.isPresent()) {
            return secret;
        }
        transaction.executeWithoutResult(status -> taken.accept(documents
                .put(shelf.caseId(), shelf.kind(), file.name(), PDF, bytes, actor.account())
                .id()));
        return Optional.empty();
    }

    private Optional<Refusal> contactDetails(byte[] bytes) {
        Examination.Looked<String> looked = text.of(bytes);
        if (looked instanceof Ended<String> ended) {
            return Optional.of(
                    new Refusal("file", ended.why().key(), ended.why().arguments()));
        }
        return ContactDetails.areIn(((Seen<String>) looked).what())
                ? Optional.of(Refusal.at("file", "annex.public.file"))
                : Optional.empty();
    }

    public StoredDocument of(String document) {
        return documents.of(document);
    }

    /** What was sent once stays; what was not is forgotten. */
    public void forget(Optional<String> document) {
        document.map(documents::of)
                .filter(StoredDocument::isDraft)
                .map(StoredDocument::id)
                .ifPresent(documents::delete);
    }
}
