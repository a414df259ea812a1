package fr.maillage.vault;

import fr.maillage.shared.startup.UnsafeSetup;
import fr.maillage.vault.cipher.Master;
import fr.maillage.vault.cipher.Masters;
import fr.maillage.vault.cipher.PlainKey;
import fr.maillage.vault.store.KeyRow;
import fr.maillage.vault.store.KeyRows;
import java.util.List;
import javax.crypto.AEADBadTagException;
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

    StoreProof(KeyRows rows, Masters masters) {
        rows.add(List.of(NAME), name -> fresh(masters.current())).forEach(row -> check(row, masters));
    }

    private static KeyRow fresh(Master master) {
        try (PlainKey key = PlainKey.fresh()) {
            return KeyRow.living(NAME, master.wrap(NAME, key), master.check());
        }
    }

    private static void check(KeyRow row, Masters masters) {
        Master master = masters.of(row.master())
                .orElseThrow(() -> new UnsafeSetup("The master key given does not open this store of keys.", HOW));
        try {
            master.unwrap(NAME, row.wrapped()).close();
        } catch (AEADBadTagException e) {
            throw new UnsafeSetup("The master key given does not open this store of keys.", HOW);
        }
    }
}
