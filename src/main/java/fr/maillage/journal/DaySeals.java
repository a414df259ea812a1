package fr.maillage.journal;

import fr.maillage.shared.Slice;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The days' proofs so far. They are written and read; a copy kept elsewhere says more than any in this database. */
@Component
@Transactional
public class DaySeals {

    private static final int PAGE = 20;
    private static final String COLUMNS = "SELECT checkpoint, hash, token, proved_at FROM journal_day_seal ";

    private final JdbcClient jdbc;

    DaySeals(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** One page of them, the latest first. */
    public Slice<DaySeal> list(int page) {
        List<DaySeal> rows = jdbc.sql(COLUMNS + "ORDER BY checkpoint DESC OFFSET " + (long) page * PAGE
                        + " ROWS FETCH FIRST " + (PAGE + 1) + " ROWS ONLY")
                .query(DaySeal.class)
                .list();
        return Slice.of(rows, page, PAGE);
    }

    public Optional<DaySeal> of(long checkpoint) {
        return jdbc.sql(COLUMNS + "WHERE checkpoint = ?")
                .param(checkpoint)
                .query(DaySeal.class)
                .optional();
    }

    /** The one on which this one follows. */
    DaySeal before(long checkpoint) {
        return jdbc.sql(COLUMNS + "WHERE checkpoint < ? ORDER BY checkpoint DESC FETCH FIRST 1 ROWS ONLY")
                .param(checkpoint)
                .query(DaySeal.class)
                .optional()
                .orElse(DaySeal.none());
    }

    /** The first one after a checkpoint. */
    Optional<DaySeal> next(long checkpoint) {
        return jdbc.sql(COLUMNS + "WHERE checkpoint > ? ORDER BY checkpoint FETCH FIRST 1 ROWS ONLY")
                .param(checkpoint)
                .query(DaySeal.class)
                .optional();
    }

    void add(DaySeal seal) {
        jdbc.sql("INSERT INTO journal_day_seal (checkpoint, hash, token, proved_at) VALUES (?, ?, ?, ?)")
                .params(seal.checkpoint(), seal.hash(), seal.token(), seal.provedAt())
                .update();
    }
}
