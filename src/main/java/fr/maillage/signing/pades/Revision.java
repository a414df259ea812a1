package fr.maillage.signing.pades;

import eu.europa.esig.dss.model.DSSDocument;
import eu.europa.esig.dss.spi.DSSUtils;
import java.util.Arrays;

/** The rule that keeps earlier signatures whole: the next revision is the former one and something after it. */
final class Revision {

    private Revision() {}

    static byte[] after(byte[] former, DSSDocument made) {
        byte[] next = DSSUtils.toByteArray(made);
        if (next.length <= former.length || Arrays.mismatch(former, next) != former.length) {
            throw new IllegalStateException("the library wrote the document anew instead of adding to it");
        }
        return next;
    }
}
