package fr.maillage.signing.verification;

import java.util.ArrayDeque;
import java.util.Collection;
import java.util.Deque;
import java.util.HashSet;
import java.util.Set;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSObject;
import org.apache.pdfbox.cos.COSObjectKey;

/** All that a document says and shows, by whatever way, but for one entry of its catalogue. Long chains are no danger. */
final class Contents {

    private final Set<COSObjectKey> found = new HashSet<>();
    private final Deque<COSBase> next = new ArrayDeque<>();

    private Contents() {}

    static Set<COSObjectKey> without(COSName entry, Snapshot snapshot) {
        Contents contents = new Contents();
        contents.found.add(snapshot.keyOf(snapshot.trailer(), COSName.ROOT)); // whoever points back to it says no more
        snapshot.catalog().keySet().stream()
                .filter(key -> !key.equals(entry))
                .forEach(key -> contents.next.push(snapshot.catalog().getItem(key)));
        contents.walk();
        return contents.found;
    }

    private void walk() {
        while (!next.isEmpty()) {
            COSBase object = next.pop();
            if (object instanceof COSObject reference) {
                if (found.add(reference.getKey()) && reference.getObject() != null) {
                    next.push(reference.getObject());
                }
            } else if (object instanceof COSDictionary dictionary) {
                pushAll(dictionary.getValues());
            } else if (object instanceof COSArray array) {
                pushAll(array.toList());
            }
        }
    }

    private void pushAll(Collection<? extends COSBase> objects) {
        objects.stream().filter(object -> object != null).forEach(next::push);
    }
}
