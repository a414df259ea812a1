package fr.maillage.act;

import java.util.Optional;

/**
 * A file that an act lists, as somebody sees it.
 *
 * @param edition from 1: which version of it the act lists
 * @param document in the store
 * @param sha256 as the act lists it: of the file, after the salt where there is one
 * @param salt in hexadecimal
 * @param foreign whether somebody else made it, so that it bears no signature
 * @param readable whether it is for who looks
 */
public record Enclosure(
        int number,
        String title,
        int edition,
        String document,
        String sha256,
        Optional<String> salt,
        boolean foreign,
        boolean readable) {}
