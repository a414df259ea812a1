package fr.maillage.engine;

import static org.assertj.core.api.Assertions.assertThat;

import fr.maillage.OnDatabase;
import java.util.Map;
import javax.sql.DataSource;
import org.camunda.bpm.engine.impl.cfg.ProcessEnginePlugin;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;

/** Every way through the model; at the end, no node may be left that nobody has walked over. */
@OnDatabase
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class SignDecisionPathsTest {

    private Walk walk;

    @BeforeAll
    void build(@Autowired DataSource database, @Autowired @Qualifier("databasePlugin") ProcessEnginePlugin dialect) {
        walk = new Walk("labelling/sign-decision", database, dialect);
    }

    @AfterAll
    void leavesNoNodeUnwalked() {
        assertThat(walk.visited()).containsAll(walk.nodes());
        walk.close();
    }

    @Test
    void callsThePrefectOnceTheActIsFrozenAndClosesOnceItIsSealed() {
        walk.start();
        assertThat(walk.called()).containsExactly("freezeDecision");
        assertThat(walk.waitsAt()).isEmpty();
        walk.hearing("act-frozen", Map.of());
        assertThat(walk.waitsAt()).containsExactly("sign-act");
        walk.doing("sign-act", Map.of("answer", "SIGN"));
        assertThat(walk.called()).endsWith("sealAct");
        assertThat(walk.isOver()).isFalse();
        walk.hearing("act-sealed", Map.of());
        assertThat(walk.called()).endsWith("closeDecision");
        assertThat(walk.isOver()).isTrue();
    }

    @Test
    void callsThePrefectAgainWhenNobodyProvedTheTimeOfTheSignature() {
        walk.start().hearing("act-frozen", Map.of()).doing("sign-act", Map.of("answer", "SIGN"));
        walk.hearing("time-unproved", Map.of());
        assertThat(walk.waitsAt()).containsExactly("sign-act");
        walk.doing("sign-act", Map.of("answer", "SIGN")).hearing("act-sealed", Map.of());
        assertThat(walk.isOver()).isTrue();
    }

    @Test
    void remindsAndAlertsWithoutEndingTheTask() {
        walk.start().hearing("act-frozen", Map.of());
        walk.firing("reminder-of-sign-act").firing("end-of-time-for-sign-act");
        assertThat(walk.called()).endsWith("remindTask act/sign-act", "escalateTask act/sign-act");
        assertThat(walk.waitsAt()).containsExactly("sign-act");
    }
}
