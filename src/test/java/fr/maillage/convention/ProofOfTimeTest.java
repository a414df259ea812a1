package fr.maillage.convention;

import static org.assertj.core.api.Assertions.assertThat;

import fr.maillage.OnDatabase;
import fr.maillage.act.Acts;
import fr.maillage.act.Issues;
import fr.maillage.act.Party;
import fr.maillage.convention.Convening.Department;
import fr.maillage.convention.draft.ConventionState;
import fr.maillage.journal.Entry;
import fr.maillage.journal.Journal;
import fr.maillage.signing.Verdict.Status;
import fr.maillage.signing.Verification;
import fr.maillage.signing.authority.TimestampHolder;
import fr.maillage.signing.time.StagedService;
import java.util.concurrent.locks.LockSupport;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.test.annotation.DirtiesContext;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;

/** No service gives the time while somebody signs a convention: the signature counts, and its proof comes later. */
@OnDatabase
@Import(Convening.class)
@DirtiesContext
class ProofOfTimeTest {

    private static final StagedService SERVICE = new StagedService();

    @Autowired
    Convening convening;

    @Autowired
    TimestampHolder keys;

    @Autowired
    Issues issues;

    @Autowired
    Acts acts;

    @Autowired
    Journal journal;

    @Autowired
    Verification verification;

    @DynamicPropertySource
    static void asksThisService(DynamicPropertyRegistry settings) {
        settings.add("maillage.signing.timestamp.services", SERVICE::address);
        settings.add("maillage.signing.timestamp.patience", () -> "500ms");
    }

    @AfterAll
    static void close() {
        SERVICE.close();
    }

    @Test
    void isAddedAsSoonAsAServiceGivesIt() {
        SERVICE.answering(StagedService.honest(keys.timestamp().orElseThrow()));
        Department department = convening.department();
        String id = convening.sent(department);
        Party first = convening.parties(id).get(0);

        SERVICE.answering(request -> new byte[0]);
        convening.sign(id, first, department);
        assertThat(convening.parties(id).get(0).hasSigned()).isTrue();
        assertThat(convening.parties(id).get(0).hasProofOfTime()).isFalse();
        convening.seal.run();
        assertThat(convening.parties(id).get(0).hasProofOfTime()).isFalse();

        SERVICE.answering(StagedService.honest(keys.timestamp().orElseThrow()));
        awaitProof(id);
        assertThat(journal.of(id).stream().map(Entry::kind)).contains("time-proved");
        assertThat(verdict(id)).isEqualTo(Status.VALID);

        convening.parties(id).stream().filter(Party::isWaiting).forEach(party -> convening.sign(id, party, department));
        convening.seal.run();
        assertThat(convening.files.known(id).state()).isEqualTo(ConventionState.SEALED);
        assertThat(verdict(id)).isEqualTo(Status.VALID);
    }

    /** What did not succeed once is tried again after some seconds. */
    private void awaitProof(String id) {
        for (int tries = 0; !convening.parties(id).get(0).hasProofOfTime() && tries < 200; tries++) {
            LockSupport.parkNanos(200_000_000);
            convening.seal.run();
        }
        assertThat(convening.parties(id).get(0).hasProofOfTime()).isTrue();
    }

    private Status verdict(String id) {
        return verification
                .verify(acts.read(issues.present(id).revision().orElseThrow()))
                .status();
    }
}
