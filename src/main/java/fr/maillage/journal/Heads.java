package fr.maillage.journal;

import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * The ends of all chains. Counting a head up locks its row until the act commits: two acts of one case queue here, two
 * acts of two cases never meet.
 */
@Component
class Heads {

    private static final String COLUMNS = "SELECT case_id, sequence, hash FROM journal_head ";

    private final JdbcClient jdbc;

    Heads(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Takes so many places of a chain, and gives the end on which they follow. */
    Head take(String caseId, int places) {
        int counted = jdbc.sql("UPDATE journal_head SET sequence = sequence + ?, sealed = 0 WHERE case_id = ?")
                .params(places, caseId)
                .update();
        if (counted == 0) {
            begin(caseId, places);
            return new Head(caseId, 0, Line.BEGINNING);
        }
        Head taken = of(caseId).orElseThrow();
        return new Head(caseId, taken.sequence() - places, taken.hash());
    }

    /** Says what the last of the places taken holds. */
    void close(Head last) {
        jdbc.sql("UPDATE journal_head SET hash = ? WHERE case_id = ?")
                .params(last.hash(), last.caseId())
                .update();
    }

    Optional<Head> of(String caseId) {
        return jdbc.sql(COLUMNS + "WHERE case_id = ?")
                .param(caseId)
                .query(Head.class)
                .optional();
    }

    /** Heads that moved since they were last part of a checkpoint, at most so many. */
    List<Head> unsealed(int most) {
        return jdbc.sql(COLUMNS + "WHERE sealed = 0 ORDER BY case_id FETCH FIRST " + most + " ROWS ONLY")
                .query(Head.class)
                .list();
    }

    /** A head that moved meanwhile stays unsealed and is for the next checkpoint. */
    void seal(Head head) {
        jdbc.sql("UPDATE journal_head SET sealed = 1 WHERE case_id = ? AND sequence = ?")
                .params(head.caseId(), head.sequence())
                .update();
    }

    /** Two first lines of a case at once: the key lets one in, the other act fails and is done again. */
    private void begin(String caseId, int places) {
        jdbc.sql("INSERT INTO journal_head (case_id, sequence, hash, sealed) VALUES (?, ?, ?, 0)")
                .params(caseId, places, Line.BEGINNING)
                .update();
    }
}
