package fr.maillage.people.door;

import fr.maillage.people.Turnstile;
import java.time.Clock;
import java.time.Duration;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/** So many visits of one network within ten minutes. */
@Component
class CountedVisits implements Turnstile {

    private final AddressAttempts visits;

    CountedVisits(Clock clock, @Value("${maillage.visits-per-network}") int most) {
        this.visits = new AddressAttempts(clock, most, Duration.ofMinutes(10));
    }

    @Override
    public synchronized boolean lets() {
        String address = NetworkAddress.current();
        if (visits.areTooMany(address)) {
            return false;
        }
        visits.failed(address);
        return true;
    }
}
