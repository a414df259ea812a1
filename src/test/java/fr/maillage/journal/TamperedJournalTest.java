package fr.maillage.journal;

import static org.assertj.core.api.Assertions.assertThat;

import fr.maillage.OnDatabase;
import fr.maillage.shared.Ids;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/** Somebody who has the database in hand changes the past; the verifier names the line. */
@OnDatabase
class TamperedJournalTest {

    @Autowired
    Journal journal;

    @Autowired
    Lines lines;

    @Autowired
    Heads heads;

    @Autowired
    MakeCheckpoint checkpoint;

    @Autowired
    ChainVerifier verifier;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    TransactionTemplate act;

    private final String caseId = Ids.fresh();

    @BeforeEach
    void fiveLines() {
        append(5);
        assertThat(verifier.verify(caseId)).isEqualTo(new Verdict.Intact(5));
    }

    @AfterEach
    void noTrace() {
        for (String table : new String[] {
            "journal_entry", "journal_head", "journal_checkpoint_head", "journal_checkpoint", "journal_day_seal"
        }) {
            sql("DELETE FROM " + table);
        }
    }

    @Test
    void findsAnEditedLine() {
        sql("UPDATE journal_entry SET actor = 'somebody-else' WHERE case_id = ? AND sequence = 3", caseId);
        assertBroken(3, Flaw.EDITED);
    }

    @Test
    void findsADeletedLine() {
        sql("DELETE FROM journal_entry WHERE case_id = ? AND sequence = 2", caseId);
        assertBroken(2, Flaw.MISSING);
    }

    @Test
    void findsADeletedLineEvenWhenTheOthersMovedUp() {
        sql("DELETE FROM journal_entry WHERE case_id = ? AND sequence = 2", caseId);
        sql("UPDATE journal_entry SET sequence = 2 WHERE case_id = ? AND sequence = 3", caseId);
        assertBroken(2, Flaw.EDITED);
    }

    @Test
    void findsAnInsertedLineThatIsWholeInItself() {
        sql("UPDATE journal_entry SET sequence = 6 WHERE case_id = ? AND sequence = 5", caseId);
        Head place = new Head(caseId, 4, "f".repeat(64));
        var told = new UnwrittenFacts.Told(caseId, java.time.Instant.EPOCH, Journal.PLATFORM, new Happened(0));
        act.executeWithoutResult(status -> lines.append(List.of(Line.next(place, told))));
        assertBroken(5, Flaw.UNLINKED);
    }

    @Test
    void findsLinesThatChangedPlaces() {
        sql("UPDATE journal_entry SET sequence = 99 WHERE case_id = ? AND sequence = 3", caseId);
        sql("UPDATE journal_entry SET sequence = 3 WHERE case_id = ? AND sequence = 4", caseId);
        sql("UPDATE journal_entry SET sequence = 4 WHERE case_id = ? AND sequence = 99", caseId);
        assertBroken(3, Flaw.EDITED);
    }

    @Test
    void findsCutLines() {
        sql("DELETE FROM journal_entry WHERE case_id = ? AND sequence > 3", caseId);
        assertBroken(4, Flaw.CUT);
    }

    @Test
    void findsCutLinesEvenWhenTheHeadWasSetBack() {
        checkpoint.run();
        Line third = lines.of(caseId).get(2);
        sql("DELETE FROM journal_entry WHERE case_id = ? AND sequence > 3", caseId);
        sql("UPDATE journal_head SET sequence = 3, hash = ? WHERE case_id = ?", third.hash(), caseId);
        assertBroken(4, Flaw.CUT);
    }

    @Test
    void findsAChainWrittenAnewByItsCheckpoint() {
        checkpoint.run();
        sql("DELETE FROM journal_entry WHERE case_id = ?", caseId);
        sql("DELETE FROM journal_head WHERE case_id = ?", caseId);
        append(7);
        assertBroken(5, Flaw.REPLACED);
    }

    @Test
    void bindsOnlyHeadsThatMoved() {
        checkpoint.run();
        checkpoint.run();
        assertThat(verifier.verifyCheckpoints()).isEqualTo(new Verdict.Intact(1));
        append(1);
        checkpoint.run();
        assertThat(verifier.verifyCheckpoints()).isEqualTo(new Verdict.Intact(2));
        assertThat(verifier.verify(caseId)).isEqualTo(new Verdict.Intact(6));
    }

    @Test
    void findsACheckpointThatForgotAHead() {
        checkpoint.run();
        sql("DELETE FROM journal_checkpoint_head WHERE case_id = ?", caseId);
        assertThat(verifier.verifyCheckpoints())
                .isEqualTo(new Verdict.Broken(ChainVerifier.CHECKPOINTS, 1, Flaw.EDITED));
    }

    @Test
    void findsADeletedCheckpoint() {
        checkpoint.run();
        append(1);
        checkpoint.run();
        sql("DELETE FROM journal_checkpoint WHERE number = 1");
        assertThat(verifier.verifyCheckpoints())
                .isEqualTo(new Verdict.Broken(ChainVerifier.CHECKPOINTS, 1, Flaw.MISSING));
    }

    private void assertBroken(long sequence, Flaw flaw) {
        assertThat(verifier.verify(caseId)).isEqualTo(new Verdict.Broken(caseId, sequence, flaw));
    }

    private void append(int count) {
        act.executeWithoutResult(status -> {
            for (int number = 1; number <= count; number++) {
                journal.record(caseId, Journal.PLATFORM, new Happened(number));
            }
        });
    }

    private void sql(String statement, Object... params) {
        act.executeWithoutResult(status -> jdbc.sql(statement).params(params).update());
    }
}
