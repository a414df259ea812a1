package fr.maillage.mandate;

import static org.assertj.core.api.Assertions.assertThat;

import fr.maillage.OnDatabase;
import fr.maillage.casework.Step;
import fr.maillage.directory.LabelledStructure;
import fr.maillage.journal.Journal;
import fr.maillage.mandate.citizen.WithdrawMandate;
import fr.maillage.people.Actor;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.support.TransactionTemplate;

/** A job may be run more than once; each step of a mandate then has its one effect all the same. */
@OnDatabase
class MandateStepsRunTwiceTest {

    @Autowired
    Counter counter;

    @Autowired
    Map<String, Step> steps;

    @Autowired
    WithdrawMandate withdrawal;

    @Autowired
    Mandates mandates;

    @Autowired
    Journal journal;

    @Autowired
    TransactionTemplate transaction;

    @Test
    void haveOneEffectOnWhatWasWithdrawn() {
        LabelledStructure structure = counter.structure();
        String id = counter.given(structure, counter.agent(structure));
        withdrawal.whole(id, Journal.PLATFORM);
        counter.runSteps(id);
        int told = journal.of(id).size();

        run("noticeEnd", id);
        run("eraseOverProcedures", id);
        run("eraseLastProcedures", id);
        run("destroyWhatIsLeft", id);

        assertThat(journal.of(id)).hasSize(told);
        assertThat(mandates.findById(id).orElseThrow().state()).isEqualTo(MandateState.DESTROYED);
    }

    @Test
    void haveOneEffectOnWhatWasNeverSigned() {
        LabelledStructure structure = counter.structure();
        Actor agent = counter.agent(structure);
        String id = counter.draft(structure, agent, Map.of());
        counter.giving.breakOff(counter.task(id, agent), agent);
        counter.runSteps(id);
        int told = journal.of(id).size();

        run("destroyDraft", id);

        assertThat(journal.of(id)).hasSize(told);
        assertThat(mandates.findById(id).orElseThrow().state()).isEqualTo(MandateState.BROKEN_OFF);
    }

    private void run(String step, String id) {
        transaction.executeWithoutResult(
                status -> assertThat(steps.get(step).run(id, Map.of())).isNotNull());
    }
}
