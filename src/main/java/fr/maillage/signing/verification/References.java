package fr.maillage.signing.verification;

import java.util.HashSet;
import java.util.Set;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSObject;
import org.apache.pdfbox.cos.COSObjectKey;

/**
 * Everything that the signed objects refer to. A reference that points to nothing is a trap: whoever defines the object
 * later changes what was signed without touching it.
 */
final class References {

    private final Set<COSObjectKey> found = new HashSet<>();

    boolean contain(COSObjectKey key) {
        return found.contains(key);
    }

    void add(COSBase object) {
        if (object instanceof COSObject reference) {
            found.add(reference.getKey());
        } else if (object instanceof COSDictionary dictionary) {
            dictionary.keySet().forEach(key -> add(dictionary.getItem(key)));
        } else if (object instanceof COSArray array) {
            array.forEach(this::add);
        }
    }
}
