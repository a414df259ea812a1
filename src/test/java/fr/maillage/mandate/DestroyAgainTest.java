package fr.maillage.mandate;

import static org.assertj.core.api.Assertions.assertThat;

import fr.maillage.OnDatabase;
import fr.maillage.casework.Outcome;
import fr.maillage.directory.LabelledStructure;
import fr.maillage.journal.Journal;
import fr.maillage.mandate.action.ActOnProcedure;
import fr.maillage.mandate.action.KeepNote;
import fr.maillage.mandate.certificate.Destructions;
import fr.maillage.mandate.citizen.WithdrawMandate;
import fr.maillage.mandate.destruction.DestroyAgain;
import fr.maillage.mandate.destruction.HoldMandate;
import fr.maillage.people.Actor;
import fr.maillage.shared.Ids;
import fr.maillage.vault.Vault;
import java.sql.Date;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.camunda.bpm.engine.RuntimeService;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/** A backup brings nothing back: rows whose keys are destroyed, as after restoring them, go once more. */
@OnDatabase
class DestroyAgainTest {

    @Autowired
    Counter counter;

    @Autowired
    DestroyAgain again;

    @Autowired
    ActOnProcedure acting;

    @Autowired
    KeepNote noting;

    @Autowired
    WithdrawMandate withdrawal;

    @Autowired
    HoldMandate holding;

    @Autowired
    Mandates mandates;

    @Autowired
    Procedures procedures;

    @Autowired
    Notes notes;

    @Autowired
    Originals originals;

    @Autowired
    Destructions destructions;

    @Autowired
    Vault vault;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    TransactionTemplate transaction;

    @Autowired
    Clock clock;

    private LabelledStructure structure;
    private Actor agent;

    @BeforeEach
    void open() {
        structure = counter.structure();
        agent = counter.agent(structure);
    }

    @Test
    void endsAMandateAtOnceAndDestroysWhatCameBack() {
        String id = noted();
        vault.destroyAll(List.of(id, line(id, 1).id(), line(id, 2).id()));

        sweep();

        assertThat(mandate(id).state()).isEqualTo(MandateState.ENDED);
        assertThat(acting.open(id, 2, agent)).isInstanceOf(Outcome.Refused.class);
        counter.runSteps(id);
        assertThat(mandate(id).state()).isEqualTo(MandateState.DESTROYED);
        assertThat(mandate(id).cause()).contains(EndCause.RETURNED);
        assertThat(originals.findById(Original.idOf(id, Original.Copy.CITIZEN))).isEmpty();
        assertThat(notes.findByProcedureOrderByNotedAt(line(id, 1).id())).isEmpty();
        assertThat(destructions.findByMandateOrderByLine(id)).hasSize(3);
    }

    @Test
    void endsOneProcedureAndLeavesTheOthers() {
        String id = noted();
        vault.destroy(line(id, 1).id());

        sweep();
        counter.runSteps(id);

        assertThat(line(id, 1).state()).isEqualTo(ProcedureState.LAPSED);
        assertThat(line(id, 1).erasedAt()).isPresent();
        assertThat(line(id, 2).state()).isEqualTo(ProcedureState.NAMED);
        assertThat(mandate(id).state()).isEqualTo(MandateState.IN_FORCE);
    }

    /** The order to keep it came back, too. */
    @Test
    void destroysWhatWasHeldWhenTheBackupWasMade() {
        String id = noted();
        held(id);
        withdrawal.whole(id, Journal.PLATFORM);
        counter.runSteps(id);
        vault.destroyAll(List.of(id, line(id, 1).id(), line(id, 2).id()));

        sweep();
        counter.runSteps(id);

        assertThat(mandate(id).state()).isEqualTo(MandateState.DESTROYED);
    }

    @Test
    void takesADraftAway() {
        String id = counter.draft(structure, agent, Map.of());
        vault.destroy(id);

        sweep();

        assertThat(mandate(id).state()).isEqualTo(MandateState.BROKEN_OFF);
        assertThat(mandate(id).particulars()).isEmpty();
    }

    @Test
    void leavesAloneWhatWasNeverDestroyed() {
        String id = noted();

        sweep();
        counter.runSteps(id);

        assertThat(mandate(id).state()).isEqualTo(MandateState.IN_FORCE);
        assertThat(line(id, 1).state()).isEqualTo(ProcedureState.OPEN);
    }

    @Test
    void destroysAKeyThatCameBackWithItsStore() {
        String id = noted();
        String key = Ids.fresh();
        vault.make(key);
        saidDestroyed(key, id, Instant.now().minusSeconds(60));

        sweep();

        assertThat(vault.isDestroyed(key)).isTrue();
    }

    @Test
    void comparesBeforeTheDoorOpensWhatABackupCanHaveBroughtBack() {
        String mandate = noted();
        String other = noted();
        vault.destroyAll(List.of(mandate, line(other, 2).id()));
        String key = Ids.fresh();
        vault.make(key);
        saidDestroyed(key, other, Instant.now().minusSeconds(60));

        again.sinceLastKnown(clock.instant());

        assertThat(mandate(mandate).state()).isEqualTo(MandateState.ENDED);
        assertThat(line(other, 2).state()).isEqualTo(ProcedureState.LAPSED);
        assertThat(vault.isDestroyed(key)).isTrue();
    }

    /** A backup does not say where in its process a mandate was made. */
    @Test
    void endsAMandateAndAProcedureWhoseProcessesDoNotWait() {
        String whole = noted();
        String part = noted();
        vault.destroyAll(List.of(whole, line(part, 2).id()));
        stop(whole);
        stop(part);

        again.sinceLastKnown(clock.instant());

        assertThat(mandate(whole).state()).isEqualTo(MandateState.ENDED);
        assertThat(line(part, 2).state()).isEqualTo(ProcedureState.LAPSED);
    }

    @Test
    void endsTheOthersWhereOneIsDamaged() {
        List<String> both = Stream.of(noted(), noted()).sorted().toList();
        vault.destroyAll(both);
        beginning(both.get(0), "LOST");

        again.everything(clock.instant());

        beginning(both.get(0), "OPEN");
        assertThat(mandate(both.get(0)).state()).isEqualTo(MandateState.IN_FORCE);
        assertThat(mandate(both.get(1)).state()).isEqualTo(MandateState.ENDED);
    }

    @Test
    void leavesToTheNightWhatBothStoresKnewLongAgo() {
        String id = noted();
        String key = Ids.fresh();
        vault.make(key);
        saidDestroyed(key, id, Instant.now().minus(Duration.ofDays(9)));
        vault.destroy(Ids.fresh());

        again.sinceLastKnown(clock.instant());
        assertThat(vault.isDestroyed(key)).isFalse();

        sweep();
        assertThat(vault.isDestroyed(key)).isTrue();
    }

    private void saidDestroyed(String key, String mandate, Instant at) {
        transaction.executeWithoutResult(status -> jdbc.sql("INSERT INTO mandate_destruction"
                        + " (id, version, mandate, line, leaf, destroyedat, lastcopygone)"
                        + " VALUES (?, 1, ?, 77, 'x', ?, ?)")
                .params(key, mandate, Timestamp.from(at), Date.valueOf(LocalDate.of(2030, 1, 1)))
                .update());
    }

    /** How the row of its first démarche says that it stands. */
    private void beginning(String id, String state) {
        transaction.executeWithoutResult(
                status -> jdbc.sql("UPDATE mandate_procedure SET state = ? WHERE mandate = ? AND number = 1")
                        .params(state, id)
                        .update());
    }

    private void stop(String id) {
        RuntimeService processes = counter.engine.getRuntimeService();
        processes.deleteProcessInstance(
                processes
                        .createProcessInstanceQuery()
                        .processInstanceBusinessKey(id)
                        .singleResult()
                        .getId(),
                "as if it were past that place");
    }

    private void sweep() {
        again.everything(clock.instant());
    }

    private void held(String id) {
        LocalDate until = counter.today.in(structure.departement()).plusDays(30);
        assertThat(holding.hold(id, Optional.of(Hold.Reason.COURT), Optional.of(until), counter.manager(structure)))
                .isInstanceOf(Outcome.Done.class);
    }

    private String noted() {
        String id = counter.given(structure, agent);
        acting.open(id, 1, agent);
        noting.keep(id, 1, "Dossier 7-XYZ", agent);
        return id;
    }

    private Procedure line(String id, int number) {
        return procedures.findByMandateOrderByNumber(id).get(number - 1);
    }

    private Mandate mandate(String id) {
        return mandates.findById(id).orElseThrow();
    }
}
