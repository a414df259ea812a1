package fr.maillage.convention.amendment;

import java.util.Optional;

/**
 * What an amendment is wanted for.
 *
 * @param structure the one that was labelled
 * @param partner the organisation of the local partner that joins or leaves
 */
record Purpose(Occasion occasion, Optional<String> structure, Optional<String> partner) {

    static Purpose label(String structure) {
        return new Purpose(Occasion.LABEL, Optional.of(structure), Optional.empty());
    }

    static Purpose accession(String organisation) {
        return new Purpose(Occasion.ACCESSION, Optional.empty(), Optional.of(organisation));
    }

    static Purpose withdrawal(String organisation) {
        return new Purpose(Occasion.WITHDRAWAL, Optional.empty(), Optional.of(organisation));
    }

    static Purpose change() {
        return new Purpose(Occasion.CHANGE, Optional.empty(), Optional.empty());
    }
}
