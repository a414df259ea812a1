package fr.maillage.journal;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;

import java.util.List;
import java.util.Map;
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

    /** The heads that each of a stretch of checkpoints holds, by its number. */
    Map<Long, List<Head>> headsIn(Checkpoint first, Checkpoint last) {
        return jdbc
                .sql("SELECT checkpoint, case_id, sequence, hash FROM journal_checkpoint_head"
                        + " WHERE checkpoint BETWEEN ? AND ?")
                .params(first.number(), last.number())
                .query((row, number) ->
                        Map.entry(row.getLong(1), new Head(row.getString(2), row.getLong(3), row.getString(4))))
                .list()
                .stream()
                .collect(groupingBy(Map.Entry::getKey, mapping(Map.Entry::getValue, toList())));
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
