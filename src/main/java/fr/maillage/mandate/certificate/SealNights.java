package fr.maillage.mandate.certificate;

import fr.maillage.shared.Capital;
import fr.maillage.shared.LostRace;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/**
 * Every night makes a tree of what was destroyed, and has its root sealed and timestamped. Without a proof of time, or
 * with anything else that fails, the night stays owed and is tried again, later each time; an operator sees it.
 */
@Component
public class SealNights {

    private static final Logger LOG = LoggerFactory.getLogger(SealNights.class);

    private final NightRecords records;
    private final RootSeal seal;

    SealNights(NightRecords records, RootSeal seal) {
        this.records = records;
        this.seal = seal;
    }

    /** Has the root of a night sealed, with no transaction open. */
    interface RootSeal {

        byte[] set(Night night);
    }

    @Scheduled(cron = "${maillage.certificates.night}", zone = Capital.ZONE_NAME)
    public void gather() {
        boolean more = true;
        while (more) {
            more = LostRace.runAgain(records::gather);
        }
    }

    @Scheduled(
            initialDelayString = "${maillage.certificates.every}",
            fixedDelayString = "${maillage.certificates.every}")
    public void seal() {
        LostRace.runAgain(records::due).forEach(this::seal);
    }

    private void seal(Night night) {
        try {
            byte[] pdf = seal.set(night);
            LostRace.runAgain(() -> records.sealed(night.id(), pdf));
        } catch (RuntimeException e) { // whatever is wrong with one night, the others do not wait for it
            LOG.warn("the root of night {} is not sealed yet", night.number(), e);
            LostRace.runAgain(() -> records.putOff(night.id(), e));
        }
    }
}
