package fr.maillage.convention;

import static org.assertj.core.api.Assertions.assertThat;

import fr.maillage.OnDatabase;
import fr.maillage.act.Acts;
import fr.maillage.act.Issues;
import fr.maillage.act.Party;
import fr.maillage.act.signature.SignAct;
import fr.maillage.act.signature.Signatures;
import fr.maillage.casework.Outcome;
import fr.maillage.convention.Convening.Department;
import fr.maillage.people.Actor;
import fr.maillage.shared.LostRace;
import fr.maillage.signing.Poppler;
import java.sql.Timestamp;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.locks.LockSupport;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/** Parties that sign at the same moment: nobody's signature is lost, overwritten or broken by another. */
@OnDatabase
class SignTogetherTest {

    private static final int AT_ONCE = 3;

    @Autowired
    Convening convening;

    @Autowired
    SignAct sign;

    @Autowired
    Issues issues;

    @Autowired
    Acts acts;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    TransactionTemplate transaction;

    @Test
    void keepsTheSignaturesOfThoseWhoSignAtTheSameMoment() throws Exception {
        assertThatNobodysIsLost();
    }

    /** What counts is the revision that is compared, not the turn: without turns the slower ones sign again. */
    @Test
    void keepsThemWhenTheirTurnsEndTooEarly() throws Exception {
        AtomicBoolean signing = new AtomicBoolean(true);
        Thread thief = new Thread(() -> {
            while (signing.get()) {
                LostRace.runAgain(() -> transaction.execute(open -> jdbc.sql("UPDATE act_turn SET until = ?")
                        .param(Timestamp.from(Instant.EPOCH))
                        .update()));
                LockSupport.parkNanos(Duration.ofMillis(30).toNanos());
            }
        });
        thief.start();
        try {
            assertThatNobodysIsLost();
        } finally {
            signing.set(false);
            thief.join();
        }
    }

    private void assertThatNobodysIsLost() throws Exception {
        Department department = convening.department();
        String id = convening.sent(department);
        CyclicBarrier together = new CyclicBarrier(AT_ONCE);
        List<Callable<Outcome>> hands = new ArrayList<>();
        for (Party party : convening.parties(id).subList(0, AT_ONCE)) {
            Actor voice = convening.voiceOf(party, department);
            String task = convening.task(id, Signatures.FORM, voice);
            hands.add(() -> {
                together.await();
                return sign.sign(task, Convening.PASSWORD, voice);
            });
        }

        assertThat(outcomes(hands)).allMatch(Outcome.Done.class::isInstance);

        assertThat(convening.parties(id).stream().filter(Party::hasSigned)).hasSize(AT_ONCE);
        String last = issues.present(id).revision().orElseThrow();
        Poppler.assertIntact(acts.read(last), AT_ONCE + 1);
    }

    private static List<Outcome> outcomes(List<Callable<Outcome>> hands)
            throws InterruptedException, ExecutionException {
        ExecutorService threads = Executors.newFixedThreadPool(hands.size());
        try {
            List<Outcome> outcomes = new ArrayList<>();
            for (Future<Outcome> outcome : threads.invokeAll(hands)) {
                outcomes.add(outcome.get());
            }
            return outcomes;
        } finally {
            threads.shutdown();
        }
    }
}
