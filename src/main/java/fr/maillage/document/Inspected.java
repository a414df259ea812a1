package fr.maillage.document;

import fr.maillage.shared.Refusal;

/** What came of looking at a file that somebody sent. */
public sealed interface Inspected {

    /**
     * It may be stored.
     *
     * @param name cleaned, with the ending of what it really is
     * @param mediaType told by the content
     * @param sha256 in lower-case hexadecimal
     * @param size in bytes
     */
    record Accepted(String name, String mediaType, String sha256, long size) implements Inspected {}

    /** It is not taken, and a person can read why. */
    record Rejected(Refusal reason) implements Inspected {

        /** The reason beside the field in which the file was chosen. */
        public Refusal at(String field) {
            return new Refusal(field, reason.key(), reason.arguments());
        }
    }
}
