package fr.maillage.vault;

import java.time.Clock;
import java.time.Instant;
import java.time.Period;
import java.time.ZoneOffset;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/** For how long the names of destroyed keys are remembered: until no backup of the database can bring their data back. */
@Component
class Memory {

    private final Period length;
    private final Clock clock;

    Memory(@Value("${maillage.vault.tombstones}") Period length, Clock clock) {
        this.length = length;
        this.clock = clock;
    }

    /** Destructions before this moment may be forgotten. */
    Instant begin() {
        return clock.instant().atZone(ZoneOffset.UTC).minus(length).toInstant();
    }
}
