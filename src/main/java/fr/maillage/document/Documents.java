package fr.maillage.document;

import fr.maillage.journal.Journal;
import fr.maillage.shared.UnknownObject;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.util.List;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * The store of all documents. It checks no right: who may read is told by {@link DocumentGuard}, who may write by the
 * feature that owns the case.
 */
@Component
public class Documents {

    private final StoredDocuments stored;
    private final Parts parts;
    private final Clock clock;

    Documents(StoredDocuments stored, Parts parts, Clock clock) {
        this.stored = stored;
        this.parts = parts;
        this.clock = clock;
    }

    /**
     * Stores a content as a draft. What people send passes {@link Inspection} first.
     *
     * @param bytes at most {@link Inspection#LARGEST}
     * @param actor the account that brings it, or the platform
     */
    @Transactional
    public StoredDocument put(String caseId, String kind, String name, String mediaType, byte[] bytes, String actor) {
        if (bytes.length > Inspection.LARGEST) {
            throw new IllegalArgumentException("more than a document may hold: " + bytes.length);
        }
        Fingerprint content = Fingerprint.of(bytes);
        StoredDocument document = new StoredDocument(caseId, kind, DisplayName.of(name), mediaType, content);
        stored.saveAndFlush(document.by(actor, clock.instant()));
        parts.put(document.id(), bytes);
        return document;
    }

    /** Stores what the platform made: it is settled at once. */
    @Transactional
    public StoredDocument keep(String caseId, String kind, String name, String mediaType, byte[] bytes) {
        StoredDocument document = put(caseId, kind, name, mediaType, bytes, Journal.PLATFORM);
        document.settle();
        return document;
    }

    /** What is known of a document; {@link UnknownObject} when there is none. */
    @Transactional(readOnly = true)
    public StoredDocument of(String id) {
        return stored.findById(id).orElseThrow(() -> new UnknownObject("document"));
    }

    /** Writes the content, part by part. Runs outside any transaction, so that a slow reader holds nothing. */
    public void write(String id, OutputStream out) throws IOException {
        parts.write(id, out);
    }

    /** The whole of it, in memory. */
    public byte[] read(String id) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try {
            write(id, bytes);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    @Transactional(readOnly = true)
    public List<StoredDocument> list(String caseId) {
        return stored.findByCaseIdOrderByStoredAtAscIdAsc(caseId);
    }

    @Transactional(readOnly = true)
    public List<StoredDocument> list(String caseId, String kind) {
        return stored.findByCaseIdAndKindOrderByStoredAtAscIdAsc(caseId, kind);
    }

    /** From now on nothing that the case holds can be taken away: it was filed, or decided upon. */
    @Transactional
    public void settle(String caseId) {
        stored.findByCaseIdOrderByStoredAtAscIdAsc(caseId).forEach(StoredDocument::settle);
    }

    /** Takes a draft away. A settled document is part of an act: asking for that is a mistake of the caller. */
    @Transactional
    public void delete(String id) {
        StoredDocument document = of(id);
        if (!document.isDraft()) {
            throw new IllegalStateException("a settled document stays: " + id);
        }
        parts.delete(id);
        stored.delete(document);
    }
}
