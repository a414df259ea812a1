package fr.maillage.vault;

import fr.maillage.shared.Capital;
import fr.maillage.vault.store.BackUpKeys;
import fr.maillage.vault.store.CleanStore;
import fr.maillage.vault.store.KeyRows;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/**
 * What the store needs each night. First what was promised: backups end on their day, and nothing is left of the keys
 * destroyed since the last night before the next backup is made. Each step can be broken off and run again.
 */
@Component
class TendKeys {

    private final KeyRows rows;
    private final RewrapKeys rewrap;
    private final CleanStore clean;
    private final BackUpKeys backups;
    private final Memory memory;

    TendKeys(KeyRows rows, RewrapKeys rewrap, CleanStore clean, BackUpKeys backups, Memory memory) {
        this.rows = rows;
        this.rewrap = rewrap;
        this.clean = clean;
        this.backups = backups;
        this.memory = memory;
    }

    /** A platform that stood still for a night makes good for it. */
    @EventListener(ApplicationReadyEvent.class)
    void expire() {
        backups.expire();
    }

    @Scheduled(cron = "${maillage.vault.clean}", zone = Capital.ZONE_NAME)
    void run() {
        backups.expire();
        rows.forget(memory.begin());
        try {
            rewrap.run();
        } finally {
            clean.run();
        }
        backups.run();
    }
}
