package fr.maillage.people.door;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.stereotype.Component;

/**
 * Wrong passwords and unknown keys per network address, or whatever else is counted, in this process only and for the
 * last ten thousand addresses.
 */
@Component
class AddressAttempts {

    static final int MOST_ADDRESSES = 10_000;
    /** Generous: a whole town hall may share one address. */
    static final int FREE = 60;

    private static final Duration WINDOW = Duration.ofMinutes(10);

    private final Clock clock;
    private final int free;
    private final Duration window;
    private final Map<String, Count> counts = new LinkedHashMap<>() {
        @Override
        protected boolean removeEldestEntry(Map.Entry<String, Count> eldest) {
            return size() > MOST_ADDRESSES;
        }
    };

    @Autowired
    AddressAttempts(Clock clock) {
        this(clock, FREE, WINDOW);
    }

    AddressAttempts(Clock clock, int free, Duration window) {
        this.clock = clock;
        this.free = free;
        this.window = window;
    }

    synchronized boolean areTooMany(String address) {
        return present(address).failures() >= free;
    }

    synchronized void failed(String address) {
        Count count = present(address);
        counts.remove(address);
        counts.put(address, new Count(count.failures() + 1, count.since()));
    }

    private Count present(String address) {
        Count count = counts.getOrDefault(address, Count.NONE);
        Instant now = clock.instant();
        return count.since().plus(window).isAfter(now) ? count : new Count(0, now);
    }

    private record Count(int failures, Instant since) {

        static final Count NONE = new Count(0, Instant.EPOCH);
    }
}
