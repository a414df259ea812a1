package fr.maillage.signing.verification;

import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.Set;
import java.util.stream.IntStream;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSNull;
import org.apache.pdfbox.cos.COSNumber;
import org.apache.pdfbox.cos.COSObject;
import org.apache.pdfbox.cos.COSStream;

/** Whether two objects say the same. A reference says only where it points to: what is there is compared on its own. */
final class Sameness {

    private Sameness() {}

    static boolean same(COSBase one, COSBase other) {
        if (one instanceof COSObject first && other instanceof COSObject second) {
            return first.getKey().equals(second.getKey());
        }
        if (one instanceof COSStream first && other instanceof COSStream second) {
            return differing(first, second).isEmpty() && sameBytes(first, second);
        }
        if (one instanceof COSDictionary first && other instanceof COSDictionary second) {
            return first.getClass() == second.getClass()
                    && differing(first, second).isEmpty();
        }
        if (one instanceof COSArray first && other instanceof COSArray second) {
            return first.size() == second.size() && isBeginning(first, second);
        }
        if (one instanceof COSNumber first && other instanceof COSNumber second) {
            return Float.compare(first.floatValue(), second.floatValue()) == 0;
        }
        return orNull(one).equals(orNull(other));
    }

    /** The entries in which two dictionaries differ. */
    static Set<COSName> differing(COSDictionary one, COSDictionary other) {
        Set<COSName> keys = new LinkedHashSet<>(one.keySet());
        keys.addAll(other.keySet());
        keys.removeIf(key -> same(one.getItem(key), other.getItem(key)));
        return keys;
    }

    static boolean isBeginning(COSArray beginning, COSArray whole) {
        return beginning.size() <= whole.size()
                && IntStream.range(0, beginning.size()).allMatch(at -> same(beginning.get(at), whole.get(at)));
    }

    private static COSBase orNull(COSBase object) {
        return object == null ? COSNull.NULL : object;
    }

    private static boolean sameBytes(COSStream one, COSStream other) {
        try (InputStream first = one.createRawInputStream();
                InputStream second = other.createRawInputStream()) {
            return Arrays.equals(first.readAllBytes(), second.readAllBytes());
        } catch (IOException e) {
            return false;
        }
    }
}
