package fr.maillage.vault;

import fr.maillage.shared.startup.UnsafeSetup;
import fr.maillage.vault.cipher.PlainKey;
import fr.maillage.vault.store.KeyRows;
import java.util.List;
import org.springframework.stereotype.Component;

/**
 * A row of the store that is nobody's key, made first and wrapped anew last: whoever opens it may open the store. A start
 * with a master that does not is refused, before anything is wrapped by a wrong one.
 */
@Component
class StoreProof {

    /** No key can be named so. */
    static final String NAME = ".";

    private static final String HOW = "Name the master key with which the store was used until now in"
            + " maillage.vault.master, or, to change it, the new one there and that one in maillage.vault.former. If it is"
            + " the store that is wrong, correct maillage.vault.url; a demonstration begins again when its folder data/ is"
            + " deleted.";

    private final String store;

    StoreProof(KeyRows rows, Wrapping wrapping) {
        rows.add(List.of(NAME), wrapping::fresh);
        try (PlainKey key = rows.find(NAME)
                .flatMap(wrapping::open)
                .orElseThrow(() -> new UnsafeSetup("The master key given does not open this store of keys.", HOW))) {
            store = key.check();
        }
    }

    /** Which store it is: the same for all nodes, its backups, and after a change of master. */
    String store() {
        return store;
    }
}
