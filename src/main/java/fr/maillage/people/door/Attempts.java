package fr.maillage.people.door;

import java.sql.Timestamp;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Wrong passwords per account and network address, shared by all nodes and forgotten after an hour. After five the
 * account rests for that address alone, twice as long each time up to a quarter of an hour: strangers elsewhere cannot
 * shut a person out. While many addresses try one account, whoever errs waits a few seconds from the first error on.
 */
@Component
@Transactional
class Attempts {

    /** The account for addresses of mail without one, so that they cost the same. */
    static final String NOBODY = "nobody";

    static final int FREE = 5;
    static final int MANY = 50;
    private static final Duration FIRST_REST = Duration.ofSeconds(30);
    private static final Duration LONGEST_REST = Duration.ofMinutes(15);
    private static final Duration REST_AMONG_MANY = Duration.ofSeconds(5);
    private static final Duration MEMORY = Duration.ofHours(1);
    private static final int MOST_DOUBLINGS = 5;

    private final JdbcClient database;
    private final Clock clock;

    Attempts(JdbcClient database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    @Transactional(readOnly = true)
    public boolean isResting(String account, String address) {
        return read(account, address).restsUntil().isAfter(clock.instant());
    }

    public void failed(String account, String address) {
        Instant now = clock.instant();
        forget(account, now);
        Row row = read(account, address);
        if (!row.restsUntil().isAfter(now)) {
            write(account, address, row.afterFailure(now, failuresOf(account) >= MANY), now);
        }
    }

    public void succeeded(String account, String address) {
        database.sql("delete from sign_in_attempts where account = ? and address = ?")
                .param(account)
                .param(address)
                .update();
    }

    private Row read(String account, String address) {
        return database.sql("select failures, restsuntil from sign_in_attempts"
                        + " where account = ? and address = ? and failedat > ?")
                .param(account)
                .param(address)
                .param(Timestamp.from(clock.instant().minus(MEMORY)))
                .query((row, number) ->
                        new Row(row.getInt(1), row.getTimestamp(2).toInstant()))
                .optional()
                .orElse(new Row(0, Instant.EPOCH));
    }

    private int failuresOf(String account) {
        return database.sql("select coalesce(sum(failures), 0) from sign_in_attempts where account = ?")
                .param(account)
                .query(Integer.class)
                .single();
    }

    private void forget(String account, Instant now) {
        database.sql("delete from sign_in_attempts where account = ? and failedat <= ?")
                .param(account)
                .param(Timestamp.from(now.minus(MEMORY)))
                .update();
    }

    private void write(String account, String address, Row row, Instant now) {
        int known = write(
                "update sign_in_attempts set failures = ?, restsuntil = ?, failedat = ?"
                        + " where account = ? and address = ?",
                account,
                address,
                row,
                now);
        if (known == 0) {
            write(
                    "insert into sign_in_attempts (failures, restsuntil, failedat, account, address)"
                            + " values (?, ?, ?, ?, ?)",
                    account,
                    address,
                    row,
                    now);
        }
    }

    private int write(String statement, String account, String address, Row row, Instant now) {
        return database.sql(statement)
                .param(row.failures())
                .param(Timestamp.from(row.restsUntil()))
                .param(Timestamp.from(now))
                .param(account)
                .param(address)
                .update();
    }

    private record Row(int failures, Instant restsUntil) {

        Row afterFailure(Instant now, boolean amongMany) {
            int more = Math.min(failures + 1, FREE + MOST_DOUBLINGS);
            if (more < FREE) {
                return new Row(more, amongMany ? now.plus(REST_AMONG_MANY) : Instant.EPOCH);
            }
            return new Row(more, now.plus(rest(more - FREE)));
        }

        private static Duration rest(int doublings) {
            Duration rest = FIRST_REST.multipliedBy(1L << doublings);
            return rest.compareTo(LONGEST_REST) > 0 ? LONGEST_REST : rest;
        }
    }
}
