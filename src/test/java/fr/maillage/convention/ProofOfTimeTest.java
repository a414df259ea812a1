package fr.maillage.convention;

import static org.assertj.core.api.Assertions.assertThat;

import fr.maillage.OnDatabase;
import fr.maillage.act.Acts;
import fr.maillage.act.IssueState;
import fr.maillage.act.Issues;
import fr.maillage.act.Party;
import fr.maillage.act.WithdrawAct;
import fr.maillage.act.signature.Signatures;
import fr.maillage.casework.Outcome;
import fr.maillage.casework.Tasks;
import fr.maillage.convention.Convening.Department;
import fr.maillage.convention.draft.InstrumentState;
import fr.maillage.evidence.Answer;
import fr.maillage.evidence.Holding;
import fr.maillage.evidence.JudgeFile;
import fr.maillage.journal.Entry;
import fr.maillage.journal.Journal;
import fr.maillage.people.Actor;
import fr.maillage.shared.MovingClock;
import fr.maillage.signing.Reason;
import fr.maillage.signing.Verdict.Status;
import fr.maillage.signing.Verification;
import fr.maillage.signing.authority.TimestampHolder;
import fr.maillage.signing.time.StagedService;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Primary;
import org.springframework.core.io.ByteArrayResource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.annotation.DirtiesContext;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;

/**
 * No service gives the time while somebody signs a convention: the signature counts, its proof comes later, or whoever
 * signed is asked again. Everything begins eleven days ago, since the library judges by the clock on the wall.
 */
@OnDatabase
@DirtiesContext
class ProofOfTimeTest {

    private static final StagedService SERVICE = new StagedService();
    private static final Duration LONGER_THAN_A_CERTIFICATE = Duration.ofDays(11);
    private static final Duration LONGER_THAN_A_PAUSE = Duration.ofHours(2);

    /** It may be put back and forward. */
    @TestConfiguration
    static class Moving {

        @Bean
        @Primary
        MovingClock movingClock() {
            MovingClock clock = new MovingClock();
            clock.setBack(LONGER_THAN_A_CERTIFICATE);
            return clock;
        }
    }

    @Autowired
    Convening convening;

    @Autowired
    MovingClock clock;

    @Autowired
    TimestampHolder keys;

    @Autowired
    Issues issues;

    @Autowired
    Acts acts;

    @Autowired
    Tasks tasks;

    @Autowired
    WithdrawAct withdrawal;

    @Autowired
    Journal journal;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    Verification verification;

    @Autowired
    JudgeFile strangers;

    private Department department;
    private String id;

    @DynamicPropertySource
    static void asksThisService(DynamicPropertyRegistry settings) {
        settings.add("maillage.signing.timestamp.services", SERVICE::address);
    }

    @AfterAll
    static void close() {
        SERVICE.close();
    }

    @BeforeEach
    void anActToSign() {
        clock.setBack(LONGER_THAN_A_CERTIFICATE);
        theServiceAnswers();
        department = convening.department();
        id = convening.sent(department);
    }

    @Test
    void isAddedAsSoonAsAServiceGivesIt() {
        theServiceIsAway();
        sign(0);
        assertThat(party(0).hasSigned()).isTrue();
        convening.seal.run();
        assertThat(party(0).hasProofOfTime()).isFalse();

        theServiceAnswers();
        clock.forward(LONGER_THAN_A_PAUSE);
        convening.seal.run();
        assertThat(party(0).hasProofOfTime()).isTrue();
        assertThat(facts()).contains("time-proved");
        assertThat(verdict()).isEqualTo(Status.VALID);

        convening.finish(id, department);
        assertThat(verdict()).isEqualTo(Status.VALID);
    }

    @Test
    void whoSignedIsAskedAgainWhenNoneComesBeforeTheCertificateEndsAndWhoSignedBeforeIsNot() {
        sign(0);
        String proved = issues.present(id).revision().orElseThrow();
        theServiceIsAway();
        String second = sign(1);
        String third = sign(2);
        byte[] copy = present();
        convening.seal.run();
        clock.forward(LONGER_THAN_A_CERTIFICATE);
        convening.seal.run();

        assertThat(party(0).hasSigned()).isTrue();
        assertThat(List.of(party(1), party(2)))
                .allMatch(Party::isWaiting)
                .allMatch(party -> party.lapsedAt().isPresent());
        assertThat(issues.present(id).revision()).contains(proved);
        assertThat(verdict()).isEqualTo(Status.VALID);
        assertThat(facts()).filteredOn("signature-lapsed"::equals).hasSize(2);
        assertThat(told("act/lapsed"))
                .containsExactlyInAnyOrder(second, third, department.office().account());

        assertUndone(copy);

        theServiceAnswers();
        convening.finish(id, department);
        assertThat(verdict()).isEqualTo(Status.VALID);
        assertUndone(copy);
    }

    @Test
    void noActIsSealedWhileATimeIsNotProved() {
        convening.parties(id).stream().skip(1).forEach(party -> convening.sign(id, party, department));
        theServiceIsAway();
        sign(0);
        convening.seal.run();
        assertThat(issues.present(id).state()).isEqualTo(IssueState.FROZEN);
        assertThat(withdrawal.withdraw(id, "Trop tard.", department.office())).isInstanceOf(Outcome.Refused.class);

        theServiceAnswers();
        clock.forward(LONGER_THAN_A_CERTIFICATE);
        convening.seal.run();
        convening.seal.run();
        assertThat(issues.present(id).state()).isEqualTo(IssueState.FROZEN);
        assertThat(party(0).isWaiting()).isTrue();

        sign(0);
        convening.seal.run();
        assertThat(convening.files.known(id).state()).isEqualTo(InstrumentState.SEALED);
        assertThat(verdict()).isEqualTo(Status.VALID);
    }

    /** The account that signed. */
    private String sign(int place) {
        Actor voice = convening.voiceOf(party(place), department);
        String task = convening.task(id, Signatures.FORM, voice);
        assertThat(convening.sign.sign(task, Convening.PASSWORD, voice)).isInstanceOf(Outcome.Done.class);
        return voice.account();
    }

    private Party party(int place) {
        return convening.parties(id).get(place);
    }

    private void theServiceAnswers() {
        SERVICE.answering(StagedService.honest(keys.timestamp().orElseThrow(), clock));
    }

    private void theServiceIsAway() {
        SERVICE.answering(request -> new byte[0]);
    }

    private List<String> facts() {
        return journal.of(id).stream().map(Entry::kind).toList();
    }

    private List<String> told(String what) {
        return jdbc.sql("SELECT account FROM notice WHERE caseid = ? AND form = ?")
                .params(id, what)
                .query(String.class)
                .list();
    }

    private Status verdict() {
        return verification.verify(present()).status();
    }

    private byte[] present() {
        return acts.read(issues.present(id).revision().orElseThrow());
    }

    /** Whoever brings a copy that was downloaded before the act went back reads what became of it. */
    private void assertUndone(byte[] copy) {
        Answer.Judged judged = (Answer.Judged) strangers.judge(new ByteArrayResource(copy), copy.length);
        assertThat(judged.holding()).contains(Holding.UNDONE);
        assertThat(judged.verdict().status()).isEqualTo(Status.INDETERMINATE);
        assertThat(judged.verdict().reasons()).extracting(Reason::key).contains("evidence.held.undone");
    }
}
