package fr.maillage.vault;

import fr.maillage.vault.cipher.Master;
import fr.maillage.vault.cipher.Masters;
import fr.maillage.vault.cipher.PlainKey;
import fr.maillage.vault.store.KeyRow;
import java.util.Optional;
import javax.crypto.AEADBadTagException;
import org.springframework.stereotype.Component;

/** Between a key and its row: wraps with the present master, unwraps with the one that wrapped. */
@Component
class Wrapping {

    private final Masters masters;

    Wrapping(Masters masters) {
        this.masters = masters;
    }

    /** A key that never existed before, under this name. */
    KeyRow fresh(String name) {
        try (PlainKey key = PlainKey.fresh()) {
            return wrap(name, key);
        }
    }

    /** The same key, wrapped by the present master. */
    KeyRow again(KeyRow row) {
        try (PlainKey key = unwrap(row)) {
            return wrap(row.name(), key);
        }
    }

    boolean isPresent(KeyRow row) {
        return row.master().equals(masters.current().check());
    }

    PlainKey unwrap(KeyRow row) {
        return open(row)
                .orElseThrow(() -> new IllegalStateException("the key " + row.name()
                        + " does not open with the masters given: it was wrapped by the one whose check value is "
                        + row.master()));
    }

    /** Empty when no master given has wrapped it, or its row was altered. */
    Optional<PlainKey> open(KeyRow row) {
        Optional<Master> master = masters.of(row.master());
        try {
            return master.isEmpty()
                    ? Optional.empty()
                    : Optional.of(master.get().unwrap(row.name(), row.wrapped()));
        } catch (AEADBadTagException e) {
            return Optional.empty();
        }
    }

    private KeyRow wrap(String name, PlainKey key) {
        Master master = masters.current();
        return KeyRow.living(name, master.wrap(name, key), master.check());
    }
}
