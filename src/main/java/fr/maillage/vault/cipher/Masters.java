package fr.maillage.vault.cipher;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The master key, and those before it that still open what they have wrapped.
 *
 * @param current wraps
 * @param former only unwrap
 */
public record Masters(Master current, List<Master> former) {

    /** The one with this key check value. */
    public Optional<Master> of(String check) {
        return Stream.concat(Stream.of(current), former.stream())
                .filter(master -> master.check().equals(check))
                .findFirst();
    }
}
