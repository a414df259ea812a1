package fr.maillage.journal;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * The ends of all chains. Moving one on locks its row until the act commits: two acts of one case queue here, two acts
 * of two cases never meet.
 */
@Component
class Heads {

    private static final String COLUMNS = "SELECT case_id, sequence, hash FROM journal_head ";

    private final JdbcClient jdbc;

    Heads(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Where a chain ends as far as this act can see; before its first line, where it begins. */
    Head end(String caseId) {
        return of(caseId).orElseGet(() -> new Head(caseId, 0, Line.BEGINNING));
    }

    /** Moves a chain's end on. Waits for an act that is at it; false when that one was faster and the end is another. */
    boolean move(Head end, Head next) {
        return end.sequence() == 0 ? begin(next) : follow(end, next);
    }

    Optional<Head> of(String caseId) {
        return jdbc.sql(COLUMNS + "WHERE case_id = ?")
                .param(caseId)
                .query(Heads::head)
                .optional();
    }

    /** Heads that moved since they were last part of a checkpoint, at most so many. */
    List<Head> unsealed(int most) {
        return jdbc.sql(COLUMNS + "WHERE sealed = 0 ORDER BY case_id FETCH FIRST " + most + " ROWS ONLY")
                .query(Heads::head)
                .list();
    }

    /** A head that moved meanwhile stays unsealed and is for the next checkpoint. */
    void seal(Head head) {
        jdbc.sql("UPDATE journal_head SET sealed = 1 WHERE case_id = ? AND sequence = ?")
                .params(head.caseId(), head.sequence())
                .update();
    }

    private boolean follow(Head end, Head next) {
        int moved = jdbc.sql("UPDATE journal_head SET sequence = ?, hash = ?, sealed = 0"
                        + " WHERE case_id = ? AND sequence = ?")
                .params(next.sequence(), next.hash(), end.caseId(), end.sequence())
                .update();
        return moved == 1;
    }

    /** Two first lines of a case at once: the key lets one in, the other act fails and is done again. */
    private boolean begin(Head first) {
        int begun = jdbc.sql("INSERT INTO journal_head (case_id, sequence, hash, sealed) VALUES (?, ?, ?, 0)")
                .params(first.caseId(), first.sequence(), first.hash())
                .update();
        return begun == 1;
    }

    private static Head head(ResultSet row, int number) throws SQLException {
        return new Head(row.getString("case_id"), row.getLong("sequence"), row.getString("hash"));
    }
}
