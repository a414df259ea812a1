package fr.maillage.document;

import fr.maillage.shared.Sha256;

/** How much there is of a content, and which it is. */
record Fingerprint(long size, String sha256) {

    static Fingerprint of(byte[] bytes) {
        return new Fingerprint(bytes.length, Sha256.of(bytes));
    }
}
