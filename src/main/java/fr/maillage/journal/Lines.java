package fr.maillage.journal;

import java.util.List;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The lines of all chains: they are written and read, and there is no way to change one. */
@Component
class Lines {

    private static final String ALL =
            "SELECT case_id, sequence, recorded_at, actor, kind, details, previous, hash FROM journal_entry ";

    private final JdbcClient jdbc;
    private final JdbcTemplate statements;

    Lines(JdbcClient jdbc, JdbcTemplate statements) {
        this.jdbc = jdbc;
        this.statements = statements;
    }

    void append(List<Line> written) {
        statements.batchUpdate(
                "INSERT INTO journal_entry (case_id, sequence, recorded_at, actor, kind, details, previous, hash)"
                        + " VALUES (?, ?, ?, ?, ?, ?, ?, ?)",
                written.stream().map(Lines::columns).toList());
    }

    private static Object[] columns(Line line) {
        return new Object[] {
            line.caseId(),
            line.sequence(),
            line.recordedAt(),
            line.actor(),
            line.kind(),
            line.details(),
            line.previous(),
            line.hash()
        };
    }

    List<Line> of(String caseId) {
        return after(caseId, 0, Integer.MAX_VALUE);
    }

    /** A stretch of a chain, so that a long one is never in memory as a whole. */
    List<Line> after(String caseId, long sequence, int most) {
        return jdbc.sql(ALL + "WHERE case_id = ? AND sequence > ? ORDER BY sequence FETCH FIRST " + most + " ROWS ONLY")
                .params(caseId, sequence)
                .query(Line.class)
                .list();
    }
}
