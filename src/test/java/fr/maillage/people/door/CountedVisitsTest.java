package fr.maillage.people.door;

import static fr.maillage.people.door.Whereabouts.tryingFrom;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class CountedVisitsTest {

    @AfterEach
    void leave() {
        Whereabouts.leave();
    }

    @Test
    void letsANetworkInSoOftenAndOthersStill() {
        CountedVisits visits = new CountedVisits(Clock.systemUTC(), 2);
        tryingFrom("2001:db8:7:7::1");
        assertThat(visits.lets()).isTrue();
        tryingFrom("2001:db8:7:7::2");
        assertThat(visits.lets()).isTrue();
        assertThat(visits.lets()).isFalse();
        tryingFrom("2001:db8:7:8::1");
        assertThat(visits.lets()).isTrue();
    }
}
