package fr.maillage.signing.verification;

import java.util.ArrayDeque;
import java.util.Collection;
import java.util.Collections;
import java.util.Deque;
import java.util.HashSet;
import java.util.Objects;
import java.util.Set;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSObject;
import org.apache.pdfbox.cos.COSObjectKey;

/**
 * All that a document says and shows, by whatever way, but for one entry of its catalogue. It keeps a list of what is
 * next, so that no chain is too long for the stack.
 */
final class Contents {

    private final Set<COSObjectKey> found = new HashSet<>();
    private final Deque<COSBase> next = new ArrayDeque<>();

    private Contents() {}

    static Set<COSObjectKey> without(COSName entry, Snapshot snapshot) {
        Contents contents = new Contents();
        contents.found.add(snapshot.keyOf(
                snapshot.trailer(), COSName.ROOT)); // not entered from within: that would bring the entry back
        snapshot.catalog().keySet().stream()
                .filter(key -> !key.equals(entry))
                .forEach(key -> contents.next.push(snapshot.catalog().getItem(key)));
        contents.pushAll(Collections.singletonList(snapshot.trailer().getItem(COSName.INFO)));
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
        objects.stream().filter(Objects::nonNull).forEach(next::push);
    }
}
