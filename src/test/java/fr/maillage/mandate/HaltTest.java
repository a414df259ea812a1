package fr.maillage.mandate;

import static fr.maillage.journal.Told.told;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.maillage.OnDatabase;
import fr.maillage.casework.Step;
import fr.maillage.directory.LabelledStructure;
import fr.maillage.journal.Journal;
import fr.maillage.mandate.Original.Copy;
import fr.maillage.mandate.action.ActOnProcedure;
import fr.maillage.mandate.action.KeepNote;
import fr.maillage.mandate.action.ReadNotes;
import fr.maillage.mandate.citizen.WithdrawMandate;
import fr.maillage.people.Actor;
import fr.maillage.shared.UnknownObject;
import fr.maillage.vault.Vault;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * No transaction spans the database and the key store. Whatever halts the platform between them, what was begun is
 * carried on to the same end, and meanwhile nobody reads what is half gone.
 */
@OnDatabase
class HaltTest {

    /** As if the current went away where this is thrown. */
    private static final class Halt extends RuntimeException {
        private static final long serialVersionUID = 1L;
    }

    @Autowired
    Counter counter;

    @Autowired
    Vault vault;

    @Autowired
    Mandates mandates;

    @Autowired
    Procedures procedures;

    @Autowired
    Originals originals;

    @Autowired
    OriginalsAtCounter papers;

    @Autowired
    Notes notes;

    @Autowired
    ActOnProcedure acting;

    @Autowired
    KeepNote noting;

    @Autowired
    ReadNotes reading;

    @Autowired
    WithdrawMandate withdrawal;

    @Autowired
    Map<String, Step> steps;

    @Autowired
    Journal journal;

    @Autowired
    TransactionTemplate transaction;

    private LabelledStructure structure;
    private Actor agent;
    private Paperless paperless;

    @BeforeEach
    void open() {
        structure = counter.structure();
        agent = counter.agent(structure);
        paperless = new Paperless(counter, vault);
    }

    @Test
    void leavesOnlyAKeyThatClosesNothingWhenTheRowsOfAGivenMandateWereNotKept() {
        String id = counter.draft(structure, agent, Map.of());
        halted(() -> paperless.sign(id, agent));
        assertThat(mandate(id).state()).isEqualTo(MandateState.PREPARED);
        assertThat(procedures.findByMandateOrderByNumber(id)).isEmpty();
        assertThat(originals.findById(Original.idOf(id, Copy.CITIZEN))).isEmpty();

        paperless.sign(id, agent);

        assertThat(mandate(id).state()).isEqualTo(MandateState.IN_FORCE);
        assertThat(procedures.findByMandateOrderByNumber(id)).hasSize(2);
        assertThat(told(journal, id)).filteredOn("mandate-given"::equals).hasSize(1);
    }

    @Test
    void keepsNothingOfANoteWhoseActWasNotKept() {
        String id = paperless.given(structure, agent);
        acting.open(id, 1, agent);
        halted(() -> noting.keep(id, 1, "Dossier 7-XYZ", agent));
        assertThat(reading.of(id, 1, agent)).isEmpty();

        noting.keep(id, 1, "Dossier 7-XYZ", agent);

        assertThat(reading.of(id, 1, agent)).hasSize(1);
    }

    /** A halt comes before the decision is committed: nothing was decided, and nothing is destroyed. */
    @Test
    void destroysNothingWhenTheDecisionWasNotKept() {
        String id = noted();
        halted(() -> withdrawal.whole(id, Journal.PLATFORM));
        counter.runSteps(id);

        assertThat(mandate(id).state()).isEqualTo(MandateState.IN_FORCE);
        assertThat(reading.of(id, 1, agent)).hasSize(1);
        assertThat(vault.isDestroyed(id)).isFalse();
    }

    /** Each step in turn is halted when its keys are gone and its rows are not, then all run as after a new start. */
    @ParameterizedTest
    @ValueSource(strings = {"noticeEnd", "eraseLastProcedures", "destroyWhatIsLeft"})
    void endsLikeAnUndisturbedOneWhereverItsDestructionHalts(String halting) {
        String undisturbed = noted();
        withdrawal.whole(undisturbed, Journal.PLATFORM);
        counter.runSteps(undisturbed);
        String id = noted();
        withdrawal.whole(id, Journal.PLATFORM);

        for (String step : List.of("noticeEnd", "eraseLastProcedures", "destroyWhatIsLeft")) {
            if (step.equals(halting)) {
                halted(() -> steps.get(step).run(id, Map.of()));
                assertThatThrownBy(() -> papers.read(id, Copy.CITIZEN, agent)).isInstanceOf(UnknownObject.class);
                assertThat(reading.of(id, 1, agent)).isEmpty();
                break;
            }
            steps(id, step);
        }
        counter.runSteps(id);

        isGone(id);
        assertThat(told(journal, id)).isEqualTo(told(journal, undisturbed));
        assertThat(procedures.findByMandateOrderByNumber(id))
                .extracting(Procedure::state)
                .containsExactlyElementsOf(procedures.findByMandateOrderByNumber(undisturbed).stream()
                        .map(Procedure::state)
                        .toList());
    }

    /** Twice in a row, and in front of every step; the next one only begins when the one before it is through. */
    @Test
    void endsAllTheSameWhenEveryStepHaltsTwice() {
        String id = noted();
        withdrawal.whole(id, Journal.PLATFORM);
        for (String step : List.of("noticeEnd", "eraseLastProcedures", "destroyWhatIsLeft")) {
            halted(() -> steps.get(step).run(id, Map.of()));
            halted(() -> steps.get(step).run(id, Map.of()));
            steps(id, step);
        }
        counter.runSteps(id);

        isGone(id);
        assertThat(told(journal, id)).endsWith("procedure-erased", "procedure-erased", "mandate-destroyed");
    }

    /** The rows are gone and the engine was not told: the step runs again, and the first moment stands. */
    @Test
    void saysTheFirstMomentWhenAStepWasKeptAndTheEngineWasNotTold() {
        String id = noted();
        withdrawal.whole(id, Journal.PLATFORM);
        steps(id, "noticeEnd");
        steps(id, "eraseOverProcedures");
        steps(id, "destroyWhatIsLeft");
        var first = mandate(id).destroyedAt();
        counter.runSteps(id);

        assertThat(mandate(id).destroyedAt()).isEqualTo(first);
        isGone(id);
    }

    @ParameterizedTest
    @EnumSource(names = {"BROKEN_OFF", "FORGOTTEN"})
    void erasesADraftWhoseDestructionHalts(Ending ending) {
        String id = counter.draft(structure, agent, Map.of());
        if (ending == Ending.BROKEN_OFF) {
            counter.giving.breakOff(counter.task(id, agent), agent);
        } else {
            counter.ring("draft-forgotten", id);
        }
        halted(() -> steps.get("destroyDraft").run(id, Map.of()));
        assertThat(vault.isDestroyed(id)).as("key").isTrue();

        counter.runSteps(id);

        assertThat(mandate(id).state()).isEqualTo(MandateState.BROKEN_OFF);
        assertThat(mandate(id).particulars()).isEmpty();
    }

    private String noted() {
        String id = paperless.given(structure, agent);
        acting.open(id, 1, agent);
        noting.keep(id, 1, "Dossier 7-XYZ", agent);
        return id;
    }

    /** All is done and nothing is committed; what the key store did stays. */
    private void halted(Runnable work) {
        assertThatThrownBy(() -> transaction.executeWithoutResult(status -> {
                    work.run();
                    throw new Halt();
                }))
                .isInstanceOf(Halt.class);
    }

    private void steps(String id, String step) {
        transaction.executeWithoutResult(status -> steps.get(step).run(id, Map.of()));
    }

    private void isGone(String id) {
        Mandate mandate = mandate(id);
        List<String> lines = procedures.findByMandateOrderByNumber(id).stream()
                .map(Procedure::id)
                .toList();
        assertThat(mandate.state()).isEqualTo(MandateState.DESTROYED);
        assertThat(mandate.particulars()).isEmpty();
        assertThat(originals.findById(Original.idOf(id, Copy.STRUCTURE))).isEmpty();
        assertThat(lines).allSatisfy(line -> {
            assertThat(vault.isDestroyed(line)).isTrue();
            assertThat(notes.findByProcedureOrderByNotedAt(line)).isEmpty();
        });
        assertThat(vault.isDestroyed(id)).isTrue();
    }

    private Mandate mandate(String id) {
        return mandates.findById(id).orElseThrow();
    }
}
