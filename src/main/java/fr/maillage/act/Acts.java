package fr.maillage.act;

import fr.maillage.document.Documents;
import fr.maillage.document.StoredDocument;
import fr.maillage.journal.Journal;
import java.util.Set;
import org.springframework.stereotype.Component;

/** The files of acts in the store: each revision stays, so that nothing of a former one can be lost. */
@Component
public class Acts {

    /** The kinds under which the revisions of an act stand in the store. */
    public static final String REVISION = "act-revision";

    public static final String SEALED = "act-sealed";

    static final Set<String> KINDS = Set.of(REVISION, SEALED);

    private final Documents documents;

    Acts(Documents documents) {
        this.documents = documents;
    }

    public byte[] read(String document) {
        return documents.read(document);
    }

    public StoredDocument keep(Issue issue, String kind, byte[] pdf) {
        StoredDocument document =
                documents.put(issue.caseId(), kind, issue.title() + ".pdf", "application/pdf", pdf, Journal.PLATFORM);
        documents.settle(issue.caseId());
        return document;
    }
}
