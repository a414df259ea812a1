package fr.maillage.people.door;

import static org.assertj.core.api.Assertions.assertThat;

import fr.maillage.OnDatabase;
import fr.maillage.shared.Ids;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.annotation.Transactional;

@OnDatabase
@Transactional
class AttemptsTest {

    private static final Instant NOW = Instant.parse("2026-03-02T09:00:00Z");
    private static final String HERE = "192.0.2.1";
    private static final String ELSEWHERE = "198.51.100.7";

    @Autowired
    private JdbcClient database;

    private final String account = Ids.fresh();

    @Test
    void shutsAnAccountToTheAddressThatErrsAndToNoOther() {
        fail(HERE, Attempts.FREE);
        assertThat(after(Duration.ofSeconds(29)).isResting(account, HERE)).isTrue();
        assertThat(after(Duration.ZERO).isResting(account, ELSEWHERE)).isFalse();
        after(Duration.ZERO).succeeded(account, ELSEWHERE);
        assertThat(after(Duration.ZERO).isResting(account, HERE)).isTrue();
        assertThat(after(Duration.ofSeconds(31)).isResting(account, HERE)).isFalse();
    }

    @Test
    void forgetsAfterAnHour() {
        fail(HERE, Attempts.FREE - 1);
        Attempts later = after(Duration.ofMinutes(61));
        later.failed(account, HERE);
        assertThat(later.isResting(account, HERE)).isFalse();
    }

    @Test
    void makesWhoErrsWaitAFewSecondsWhileManyAddressesTry() {
        IntStream.range(0, Attempts.MANY).forEach(number -> fail("203.0.113." + number, 1));
        assertThat(after(Duration.ZERO).isResting(account, HERE)).isFalse();
        fail(HERE, 1);
        assertThat(after(Duration.ofSeconds(4)).isResting(account, HERE)).isTrue();
        assertThat(after(Duration.ofSeconds(6)).isResting(account, HERE)).isFalse();
    }

    private void fail(String address, int times) {
        IntStream.range(0, times).forEach(time -> after(Duration.ZERO).failed(account, address));
    }

    private Attempts after(Duration time) {
        return new Attempts(database, Clock.fixed(NOW.plus(time), ZoneOffset.UTC));
    }
}
