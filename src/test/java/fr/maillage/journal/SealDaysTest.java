package fr.maillage.journal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.maillage.OnDatabase;
import fr.maillage.shared.Ids;
import fr.maillage.shared.UnknownObject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/** Somebody who has the database in hand writes even the checkpoints anew; the day's timestamp tells. */
@OnDatabase
class SealDaysTest {

    @Autowired
    Journal journal;

    @Autowired
    MakeCheckpoint checkpoint;

    @Autowired
    Checkpoints checkpoints;

    @Autowired
    DaySeals seals;

    @Autowired
    TimeProofs proofs;

    @Autowired
    ChainVerifier verifier;

    @Autowired
    Clock clock;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    TransactionTemplate act;

    private String caseId = Ids.fresh();

    @BeforeEach
    void oneSealedDay() {
        bind();
        bind();
        days(0).run();
    }

    @AfterEach
    void noTrace() {
        forgetCheckpoints();
        sql("DELETE FROM journal_day_seal");
        sql("DELETE FROM journal_entry");
        sql("DELETE FROM journal_head");
    }

    @Test
    void provesTheLastCheckpointOnceADay() {
        bind();
        days(0).run();
        assertThat(seals.list(0).rows()).extracting(DaySeal::checkpoint).containsExactly(2L);

        days(1).run();
        days(2).run();

        assertThat(seals.list(0).rows()).extracting(DaySeal::checkpoint).containsExactly(3L, 2L);
        assertThat(seals.list(0).rows().get(0).time().orElseThrow())
                .isBetween(clock.instant().minusSeconds(60), clock.instant());
        assertThat(verifier.verifyDay(2)).isEqualTo(new Verdict.Intact(2));
        assertThat(verifier.verifyDay(3)).isEqualTo(new Verdict.Intact(1));
        assertThat(verifier.verifyCheckpoints()).isEqualTo(new Verdict.Intact(3));
    }

    @Test
    void sealsADayLaterOnWhichNobodyProvedTheTime() {
        bind();
        new SealDays(checkpoints, seals, new Silent(), Clock.offset(clock, Duration.ofDays(1))).run();
        assertThat(seals.of(3)).isEmpty();

        days(1).run();

        assertThat(seals.of(3)).isPresent();
    }

    @Test
    void findsCheckpointsThatWereAllWrittenAnew() {
        sql("DELETE FROM journal_entry");
        sql("DELETE FROM journal_head");
        forgetCheckpoints();
        caseId = Ids.fresh();
        bind();
        bind();
        assertBroken(2, Flaw.REPLACED);
    }

    @Test
    void findsCheckpointsThatAreGone() {
        sql("DELETE FROM journal_checkpoint WHERE number = 2");
        assertBroken(2, Flaw.CUT);
    }

    @Test
    void findsAProofOfSomethingElse() {
        String other = "0".repeat(64);
        String token = proofs.over(other).orElseThrow();
        String at = Line.spelled(proofs.time(token, other).orElseThrow());
        sql("UPDATE journal_day_seal SET token = ?, proved_at = ?", token, at);
        assertBroken(2, Flaw.UNPROVED);
    }

    @Test
    void findsAnotherTimeThanTheProofs() {
        sql("UPDATE journal_day_seal SET proved_at = '2020-02-06T09:00:00.000000Z'");
        assertBroken(2, Flaw.UNPROVED);
    }

    @Test
    void findsWhatIsNoProofAtAll() {
        sql("UPDATE journal_day_seal SET token = ?", "AQID");
        assertBroken(2, Flaw.UNPROVED);
    }

    @Test
    void isNotBlindedByWhatIsNoTokenOrNoTime() {
        sql("UPDATE journal_day_seal SET token = 'é', proved_at = 'x'");
        assertBroken(2, Flaw.UNPROVED);
        assertThat(seals.list(0).rows().get(0).time()).isEmpty();

        bind();
        days(0).run();

        assertThat(seals.of(3)).isPresent();
    }

    @Test
    void neverSealsWhatIsDamaged() {
        bind();
        sql("UPDATE journal_checkpoint SET made_at = '2020-02-06T09:00:00.000000Z' WHERE number = 3");
        days(1).run();
        assertThat(seals.of(3)).isEmpty();
    }

    @Test
    void knowsNoDayThatWasNotSealed() {
        assertThatThrownBy(() -> verifier.verifyDay(1)).isInstanceOf(UnknownObject.class);
    }

    private void assertBroken(long number, Flaw flaw) {
        Verdict broken = new Verdict.Broken(ChainVerifier.CHECKPOINTS, number, flaw);
        assertThat(verifier.verifyCheckpoints()).isEqualTo(broken);
        assertThat(verifier.verifyDay(2)).isEqualTo(broken);
    }

    private SealDays days(int later) {
        return new SealDays(checkpoints, seals, proofs, Clock.offset(clock, Duration.ofDays(later)));
    }

    private void bind() {
        act.executeWithoutResult(status -> journal.record(caseId, Journal.PLATFORM, new Happened(1)));
        checkpoint.run();
    }

    private void forgetCheckpoints() {
        sql("DELETE FROM journal_checkpoint_head");
        sql("DELETE FROM journal_checkpoint");
    }

    private void sql(String statement, Object... params) {
        act.executeWithoutResult(status -> jdbc.sql(statement).params(params).update());
    }

    /** A day on which every service is down. */
    private static final class Silent implements TimeProofs {

        @Override
        public Optional<String> over(String sha256) {
            return Optional.empty();
        }

        @Override
        public Optional<Instant> time(String token, String sha256) {
            return Optional.empty();
        }
    }
}
