package fr.maillage.mandate.destruction;

import fr.maillage.shared.Capital;
import java.time.Clock;
import org.springframework.context.SmartLifecycle;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/** Has what a backup brought back destroyed again before the platform opens its door; every night all is compared. */
@Component
class Restored implements SmartLifecycle {

    /** Before the web server, which begins last. */
    private static final int FIRST = 0;

    private final DestroyAgain again;
    private final Clock clock;
    private boolean running;

    Restored(DestroyAgain again, Clock clock) {
        this.again = again;
        this.clock = clock;
    }

    @Override
    public void start() {
        again.sinceLastKnown(clock.instant());
        running = true;
    }

    @Scheduled(cron = "${maillage.certificates.night}", zone = Capital.ZONE_NAME)
    void night() {
        again.everything(clock.instant());
    }

    @Override
    public void stop() {
        running = false;
    }

    @Override
    public boolean isRunning() {
        return running;
    }

    @Override
    public int getPhase() {
        return FIRST;
    }
}
