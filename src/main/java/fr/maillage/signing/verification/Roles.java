package fr.maillage.signing.verification;

import fr.maillage.signing.Reason;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSObject;
import org.apache.pdfbox.cos.COSObjectKey;

/** What each object is in a document, so far as a change to it needs a name that a person understands. */
final class Roles {

    private static final COSName DSS = COSName.getPDFName("DSS");
    private static final Set<COSName> WAYS_UP = Set.of(COSName.PARENT, COSName.P);

    private final Snapshot snapshot;
    private final COSObjectKey catalog;
    private final COSObjectKey form;
    private final Map<COSObjectKey, Integer> pages = new HashMap<>();
    private final Map<COSObjectKey, Integer> annotations = new HashMap<>();
    private final Set<COSObjectKey> proofs = new HashSet<>();
    private final Set<COSObjectKey> shown = new HashSet<>();

    Roles(Snapshot snapshot) {
        this.snapshot = snapshot;
        catalog = snapshot.keyOf(snapshot.trailer(), COSName.ROOT);
        form = snapshot.keyOf(snapshot.catalog(), COSName.ACRO_FORM);
        reach(snapshot.catalog().getItem(DSS), proofs);
        number(snapshot.catalog().getItem(COSName.PAGES), new HashSet<>());
    }

    boolean isCatalog(COSObjectKey key) {
        return key.equals(catalog);
    }

    boolean isForm(COSObjectKey key) {
        return key.equals(form);
    }

    boolean isPage(COSObjectKey key) {
        return pages.containsKey(key);
    }

    boolean isAnnotations(COSObjectKey key) {
        return annotations.containsKey(key);
    }

    /**
     * Certificates and answers about them, kept beside the signatures: more of them change nothing that was signed. What
     * the document also shows is none, though it may stand among them as a trap.
     */
    boolean isProof(COSObjectKey key) {
        return proofs.contains(key) && !isShown(key);
    }

    private boolean isShown(COSObjectKey key) {
        if (shown.isEmpty()) {
            shown.addAll(Contents.without(DSS, snapshot));
        }
        return shown.contains(key);
    }

    Reason reason(COSObjectKey key) {
        if (isCatalog(key) || isForm(key)) {
            return Reason.of("changed-document");
        }
        if (key.equals(snapshot.keyOf(snapshot.catalog(), COSName.METADATA))
                || key.equals(snapshot.keyOf(snapshot.trailer(), COSName.INFO))) {
            return Reason.of("changed-metadata");
        }
        if (isWithinSignedField(key)) {
            return Reason.of("changed-look");
        }
        return onPage(key);
    }

    private boolean isWithinSignedField(COSObjectKey key) {
        Fields fields = new Fields(snapshot);
        return fields.keys().stream().anyMatch(field -> {
            Set<COSObjectKey> within = new HashSet<>(Set.of(field));
            reach(fields.of(field).getItem(COSName.AP), within);
            reach(fields.of(field).getItem(COSName.V), within);
            return within.contains(key);
        });
    }

    private Reason onPage(COSObjectKey key) {
        for (Map.Entry<COSObjectKey, Integer> page : pages.entrySet()) {
            Set<COSObjectKey> within = new HashSet<>(Set.of(page.getKey()));
            reach(snapshot.object(page.getKey()), within);
            if (within.contains(key)) {
                return Reason.of("changed-page", page.getValue());
            }
        }
        return Reason.of("changed-document");
    }

    /** Pages in their order; a tree that goes round is walked once. */
    private void number(COSBase node, Set<COSObjectKey> seen) {
        if (!(node instanceof COSObject reference)
                || !seen.add(reference.getKey())
                || !(reference.getObject() instanceof COSDictionary dictionary)) {
            return;
        }
        COSArray kids = dictionary.getCOSArray(COSName.KIDS);
        if (kids != null) {
            kids.forEach(kid -> number(kid, seen));
        } else {
            pages.put(reference.getKey(), pages.size() + 1);
            COSObjectKey list = snapshot.keyOf(dictionary, COSName.ANNOTS);
            if (list != null) {
                annotations.put(list, pages.size());
            }
        }
    }

    private static void reach(COSBase object, Set<COSObjectKey> reached) {
        if (object instanceof COSObject reference) {
            if (reached.add(reference.getKey())) {
                reach(reference.getObject(), reached);
            }
        } else if (object instanceof COSDictionary dictionary) {
            dictionary.keySet().stream()
                    .filter(key -> !WAYS_UP.contains(key))
                    .forEach(key -> reach(dictionary.getItem(key), reached));
        } else if (object instanceof COSArray array) {
            array.forEach(item -> reach(item, reached));
        }
    }
}
