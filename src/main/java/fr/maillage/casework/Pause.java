package fr.maillage.casework;

import java.time.Duration;

/** How long the platform waits before it tries again what did not succeed: longer each time, an hour at most. */
final class Pause {

    private static final Duration LONGEST = Duration.ofHours(1);

    private Pause() {}

    static Duration after(int attempts) {
        Duration pause = Duration.ofSeconds(5L << Math.min(attempts, 12));
        return pause.compareTo(LONGEST) < 0 ? pause : LONGEST;
    }
}
