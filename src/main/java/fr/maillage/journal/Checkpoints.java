package fr.maillage.journal;

import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The checkpoints made so far, and which heads each of them holds. */
@Component
class Checkpoints {

    private static final String COLUMNS = "SELECT number, made_at, previous, hash FROM journal_checkpoint ";
    private static final String HEADS = "SELECT case_id, sequence, hash FROM journal_checkpoint_head ";

    private final JdbcClient jdbc;

    Checkpoints(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    Checkpoint last() {
        return jdbc.sql(COLUMNS + "ORDER BY number DESC FETCH FIRST 1 ROWS ONLY")
                .query(Checkpoint.class)
                .optional()
                .orElse(Checkpoint.none());
    }

    /** Those after one and up to another, at most so many. */
    List<Checkpoint> after(long number, long last, int most) {
        return jdbc.sql(COLUMNS + "WHERE number > ? AND number <= ? ORDER BY number FETCH FIRST " + most + " ROWS ONLY")
                .params(number, last)
                .query(Checkpoint.class)
                .list();
    }

    List<Head> headsIn(long number) {
        return jdbc.sql(HEADS + "WHERE checkpoint = ?")
                .param(number)
                .query(Head.class)
                .list();
    }

    List<Head> witnessesOf(String caseId) {
        return jdbc.sql(HEADS + "WHERE case_id = ?")
                .param(caseId)
                .query(Head.class)
                .list();
    }

    void add(Checkpoint checkpoint, List<Head> heads) {
        jdbc.sql("INSERT INTO journal_checkpoint (number, made_at, previous, hash) VALUES (?, ?, ?, ?)")
                .params(checkpoint.number(), checkpoint.madeAt(), checkpoint.previous(), checkpoint.hash())
                .update();
        heads.forEach(head -> hold(checkpoint, head));
    }

    private void hold(Checkpoint checkpoint, Head head) {
        jdbc.sql("INSERT INTO journal_checkpoint_head (checkpoint, case_id, sequence, hash) VALUES (?, ?, ?, ?)")
                .params(checkpoint.number(), head.caseId(), head.sequence(), head.hash())
                .update();
    }
}
