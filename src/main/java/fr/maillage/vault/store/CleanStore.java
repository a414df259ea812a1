package fr.maillage.vault.store;

import java.util.OptionalInt;
import org.springframework.stereotype.Component;

/**
 * Leaves nothing of a destroyed key in the store's own files. In Derby its row is overwritten in place and the file of
 * transactions, which still says what stood there, is rolled on until it is deleted. PostgreSQL leaves old rows where
 * they were, so the table is written anew; what its own log of transactions keeps is its operator's matter.
 */
@Component
public class CleanStore {

    /** Of 30,000 bytes each, twice in the log: several times what Derby writes before it begins a new file. */
    private static final int MOST_ROUNDS = 200;

    private static final int CHECKPOINT_EVERY = 5;

    private static final String FILL = "UPDATE vault_filler SET bytes = ?";

    private final Store store;

    CleanStore(Store store) {
        this.store = store;
    }

    /** May be broken off and run again; what is destroyed meanwhile is the next run's. */
    public void run() {
        switch (store.kind()) {
            case DERBY -> rollLog();
            case POSTGRESQL -> store.alone("VACUUM (FULL) vault_key");
        }
    }

    private void rollLog() {
        store.alone(Kind.CHECKPOINT);
        OptionalInt last = store.logFiles().max();
        if (last.isEmpty()) {
            return; // in memory
        }
        for (int round = 1; store.logFiles().min().orElseThrow() <= last.getAsInt(); round++) {
            if (round > MOST_ROUNDS || Thread.currentThread().isInterrupted()) {
                throw new IllegalStateException("the log of the key store was not rolled; it is tried again next time");
            }
            store.inTransaction(jdbc -> jdbc.update(FILL, new Object[] {new byte[Kind.FILLER]}));
            if (round % CHECKPOINT_EVERY == 0) {
                store.alone(Kind.CHECKPOINT);
            }
        }
    }
}
