package fr.maillage.people.door;

import java.sql.Timestamp;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Wrong passwords per account, one row each, shared by all nodes. After five the account rests, twice as long each
 * time up to a quarter of an hour; trying while it rests does not make it longer, so that nobody can be locked out.
 */
@Component
@Transactional
class Attempts {

    /** The row for addresses without an account, so that they cost the same. */
    static final String NOBODY = "nobody";

    static final int FREE = 5;
    private static final Duration FIRST_REST = Duration.ofSeconds(30);
    private static final Duration LONGEST_REST = Duration.ofMinutes(15);
    private static final int MOST_DOUBLINGS = 5;

    private final JdbcClient database;
    private final Clock clock;

    Attempts(JdbcClient database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    @Transactional(readOnly = true)
    public boolean isResting(String account) {
        return read(account).restsUntil().isAfter(clock.instant());
    }

    public void failed(String account) {
        write(account, read(account).afterFailure(clock.instant()));
    }

    public void succeeded(String account) {
        database.sql("delete from sign_in_attempts where account = ?")
                .param(account)
                .update();
    }

    private Row read(String account) {
        return database.sql("select failures, restsuntil from sign_in_attempts where account = ?")
                .param(account)
                .query((row, number) ->
                        new Row(row.getInt(1), row.getTimestamp(2).toInstant()))
                .optional()
                .orElse(new Row(0, Instant.EPOCH));
    }

    private void write(String account, Row row) {
        Timestamp until = Timestamp.from(row.restsUntil());
        int known = database.sql("update sign_in_attempts set failures = ?, restsuntil = ? where account = ?")
                .param(row.failures())
                .param(until)
                .param(account)
                .update();
        if (known == 0) {
            database.sql("insert into sign_in_attempts (failures, restsuntil, account) values (?, ?, ?)")
                    .param(row.failures())
                    .param(until)
                    .param(account)
                    .update();
        }
    }

    private record Row(int failures, Instant restsUntil) {

        Row afterFailure(Instant now) {
            if (restsUntil.isAfter(now)) {
                return this;
            }
            int more = Math.min(failures + 1, FREE + MOST_DOUBLINGS);
            return new Row(more, more < FREE ? Instant.EPOCH : now.plus(rest(more - FREE)));
        }

        private static Duration rest(int doublings) {
            Duration rest = FIRST_REST.multipliedBy(1L << doublings);
            return rest.compareTo(LONGEST_REST) > 0 ? LONGEST_REST : rest;
        }
    }
}
