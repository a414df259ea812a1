package fr.maillage.demonstration;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Where the play goes on beside the pages. Whoever stops the platform meanwhile reads that, and not of a fault. */
class Backstage {

    private static final Logger LOG = LoggerFactory.getLogger(Backstage.class);

    private volatile boolean closed;

    Thread play(Runnable scenes) {
        Thread stage = new Thread(scenes, "demonstration");
        stage.setDaemon(true);
        stage.setUncaughtExceptionHandler((thread, fault) -> tell(fault));
        stage.start();
        return stage;
    }

    /** What the play stands on is about to go. */
    void close() {
        closed = true;
    }

    private void tell(Throwable fault) {
        if (closed) {
            LOG.info("the platform was stopped during the demonstration; the next start goes on with it");
        } else {
            LOG.error("the demonstration stopped", fault);
        }
    }
}
