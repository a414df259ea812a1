package fr.maillage.act.signature;

import fr.maillage.act.Acts;
import fr.maillage.act.Issues;
import org.springframework.stereotype.Component;

/** Reads the last revision of an act, with no transaction open while its bytes come. */
@Component
class LastRevision {

    private final Issues issues;
    private final Acts acts;

    LastRevision(Issues issues, Acts acts) {
        this.issues = issues;
        this.acts = acts;
    }

    /**
     * A revision.
     *
     * @param document its id in the store
     */
    @SuppressWarnings("ArrayRecordComponent") // handed from one call to the next, never compared
    record Revision(String document, byte[] pdf) {}

    Revision of(String act) {
        String document = issues.findById(act).orElseThrow().revision().orElseThrow();
        return new Revision(document, acts.read(document));
    }
}
