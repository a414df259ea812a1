package fr.maillage.mandate;

import static org.assertj.core.api.Assertions.assertThat;

import fr.maillage.casework.Outcome;
import fr.maillage.directory.LabelledStructure;
import fr.maillage.journal.Journal;
import fr.maillage.mandate.action.CommitProcedure;
import fr.maillage.mandate.citizen.WithdrawMandate;
import fr.maillage.mandate.destruction.DestroyAgain;
import fr.maillage.mandate.destruction.HoldMandate;
import fr.maillage.mandate.destruction.HoldsRunOut;
import fr.maillage.mandate.destruction.LetProcedureGo;
import fr.maillage.mandate.destruction.ReleaseMandate;
import fr.maillage.people.Actor;
import fr.maillage.vault.Vault;
import java.sql.Date;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.TestComponent;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.transaction.support.TransactionTemplate;

/** Ends of mandates that are not destroyed at once, or once more. */
@TestComponent
class LateEndings {

    private static final Date LONG_AGO = Date.valueOf("2020-01-01");

    @Autowired
    Counter counter;

    @Autowired
    Procedures procedures;

    @Autowired
    CommitProcedure committing;

    @Autowired
    WithdrawMandate withdrawal;

    @Autowired
    HoldMandate holding;

    @Autowired
    ReleaseMandate release;

    @Autowired
    LetProcedureGo going;

    @Autowired
    HoldsRunOut runOut;

    @Autowired
    DestroyAgain again;

    @Autowired
    Vault vault;

    @Autowired
    JdbcTemplate jdbc;

    @Autowired
    TransactionTemplate transaction;

    void lift(String id, LabelledStructure structure) {
        hold(id, structure);
        done(release.lift(id, counter.manager(structure)));
    }

    void holdRunsOut(String id, LabelledStructure structure) {
        hold(id, structure);
        set("UPDATE mandate SET helduntil = ? WHERE id = ?", id);
        runOut.run();
    }

    void settle(String id, Actor agent) {
        keep(id, agent);
        done(going.settle(id, 1, agent));
    }

    void keepingRunsOut(String id, Actor agent) {
        keep(id, agent);
        set("UPDATE mandate_procedure SET keptuntil = ? WHERE mandate = ? AND number = 1", id);
        runOut.run();
    }

    /** It was destroyed before, and these rows are a backup's. */
    void comeBack(String id) {
        vault.destroyAll(keys(id));
        again.everything(Instant.now());
        assertThat(counter.mandates.findById(id).orElseThrow().cause()).contains(EndCause.RETURNED);
    }

    private void hold(String id, LabelledStructure structure) {
        done(holding.hold(
                id,
                Optional.of(Hold.Reason.COURT),
                Optional.of(counter.today.in("38").plusDays(30)),
                counter.manager(structure)));
        withdraw(id);
        assertThat(vault.destroyedAmong(keys(id))).as("held").isEmpty();
    }

    private void keep(String id, Actor agent) {
        done(committing.commit(id, 1, Optional.of(Commitment.FILED), agent));
        withdraw(id);
        assertThat(vault.destroyedAmong(keys(id))).as("kept").hasSize(1);
    }

    private void withdraw(String id) {
        done(withdrawal.whole(id, Journal.PLATFORM));
        counter.runSteps(id);
    }

    private List<String> keys(String id) {
        Stream<String> lines =
                procedures.findByMandateOrderByNumber(id).stream().map(Procedure::id);
        return Stream.concat(Stream.of(id), lines).toList();
    }

    private void set(String statement, String id) {
        transaction.executeWithoutResult(status -> jdbc.update(statement, LONG_AGO, id));
    }

    private static void done(Outcome outcome) {
        assertThat(outcome).isInstanceOf(Outcome.Done.class);
    }
}
