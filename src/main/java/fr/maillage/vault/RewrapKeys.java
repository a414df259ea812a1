package fr.maillage.vault;

import fr.maillage.vault.store.KeyRow;
import fr.maillage.vault.store.KeyRows;
import java.util.List;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/**
 * After a change of master, wraps with the present one what a former one wrapped, portion by portion. Broken off, it goes
 * on where something is left. The store's proof comes last and says that all is done.
 */
@Component
class RewrapKeys {

    private static final Logger LOG = LoggerFactory.getLogger(RewrapKeys.class);

    private final KeyRows rows;
    private final Wrapping wrapping;

    RewrapKeys(KeyRows rows, Wrapping wrapping) {
        this.rows = rows;
        this.wrapping = wrapping;
    }

    void run() {
        KeyRow proof = rows.find(StoreProof.NAME).orElseThrow();
        if (wrapping.isPresent(proof)) {
            return;
        }
        int left = wrapAll();
        while (left > 0) { // another node may have made keys meanwhile, still with the former one
            left = wrapAll();
        }
        rows.replace(List.of(wrapping.again(proof)));
        LOG.info("every key is wrapped by the master named; maillage.vault.former may be taken away");
    }

    private int wrapAll() {
        int changed = 0;
        List<KeyRow> portion = rows.after("");
        while (!portion.isEmpty()) {
            List<KeyRow> left = portion.stream().filter(this::isLeft).toList();
            rows.replace(left.stream().map(wrapping::again).toList());
            changed += left.size();
            portion = rows.after(portion.get(portion.size() - 1).name());
        }
        return changed;
    }

    private boolean isLeft(KeyRow row) {
        return row.destroyed().isEmpty()
                && !wrapping.isPresent(row)
                && !row.name().equals(StoreProof.NAME);
    }
}
