package fr.maillage.mandate;

import static fr.maillage.casework.Refused.keys;
import static fr.maillage.journal.Told.told;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.maillage.OnDatabase;
import fr.maillage.casework.Outcome;
import fr.maillage.directory.LabelledStructure;
import fr.maillage.journal.Journal;
import fr.maillage.mandate.Hold.Reason;
import fr.maillage.mandate.action.ActOnProcedure;
import fr.maillage.mandate.citizen.WithdrawMandate;
import fr.maillage.mandate.destruction.HoldMandate;
import fr.maillage.mandate.destruction.HoldsRunOut;
import fr.maillage.mandate.destruction.ReleaseMandate;
import fr.maillage.people.Actor;
import fr.maillage.shared.UnknownObject;
import fr.maillage.vault.Vault;
import java.sql.Date;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/** While a mandate is held nothing of it is destroyed, and nothing is forgotten afterwards. */
@OnDatabase
class HoldMandateTest {

    @Autowired
    Counter counter;

    @Autowired
    Mandates mandates;

    @Autowired
    Procedures procedures;

    @Autowired
    Originals originals;

    @Autowired
    ActOnProcedure acting;

    @Autowired
    WithdrawMandate withdrawal;

    @Autowired
    MandateList list;

    @Autowired
    HoldMandate holding;

    @Autowired
    ReleaseMandate release;

    @Autowired
    HoldsRunOut runOut;

    @Autowired
    Vault vault;

    @Autowired
    Journal journal;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    TransactionTemplate transaction;

    private Actor agent;
    private Actor manager;
    private String id;

    @BeforeEach
    void give() {
        LabelledStructure structure = counter.structure();
        agent = counter.agent(structure);
        manager = counter.manager(structure);
        id = counter.given(structure, agent);
    }

    @Test
    void isDestroyedWhenTheHoldIsLifted() {
        assertThat(hold(30)).isInstanceOf(Outcome.Done.class);
        withdraw();

        isKept(MandateState.ENDED);
        assertThat(release.lift(id, manager)).isInstanceOf(Outcome.Done.class);
        counter.runSteps(id);

        isGone();
        assertThat(told(journal, id)).contains("mandate-held", "hold-lifted");
        assertThat(keys(release.lift(id, manager))).containsExactly("mandate.hold.none");
    }

    @Test
    void isDestroyedWhenTheHoldRanOutAndNotOnItsLastDay() {
        hold(0);
        withdraw();
        runOut.run();
        counter.runSteps(id);
        isKept(MandateState.ENDED);

        transaction.executeWithoutResult(status -> jdbc.sql("UPDATE mandate SET helduntil = ? WHERE id = ?")
                .params(Date.valueOf("2020-01-01"), id)
                .update());
        runOut.run();
        counter.runSteps(id);

        isGone();
        assertThat(told(journal, id)).contains("hold-ran-out");
    }

    @Test
    void keepsTheDataOfAProcedureThatIsOverUntilItIsReleased() {
        hold(30);
        acting.open(id, 1, agent);
        acting.resolve(id, 1, agent);
        counter.runSteps(id);
        isKept(MandateState.IN_FORCE);

        release.lift(id, manager);
        counter.runSteps(id);

        Procedure first = procedures.findByMandateOrderByNumber(id).get(0);
        assertThat(first.erasedAt()).isPresent();
        assertThat(vault.isDestroyed(first.id())).isTrue();
        assertThat(vault.isDestroyed(id)).isFalse();
    }

    @Test
    void isReleasedBetweenTwoStepsOfItsProcess() {
        hold(30);
        withdrawal.whole(id, Journal.PLATFORM);

        release.lift(id, manager);
        counter.runSteps(id);

        isGone();
    }

    @Test
    void isHeldLongerWhileItIsHeld() {
        hold(10);
        withdraw();

        assertThat(hold(60)).isInstanceOf(Outcome.Done.class);

        assertThat(mandate().hold().orElseThrow().until()).isEqualTo(today().plusDays(60));
    }

    @Test
    void cannotBeHeldOnceItsDestructionHasBegun() {
        withdrawal.whole(id, Journal.PLATFORM);

        assertThat(keys(hold(30))).containsExactly("mandate.hold.not-now");
    }

    @Test
    void isHeldForAReasonAndUntilADayWithinAYear() {
        assertThat(keys(holding.hold(id, Optional.empty(), Optional.empty(), manager)))
                .containsExactly("mandate.hold.reason.missing", "mandate.hold.until.missing");
        assertThat(keys(hold(-1))).containsExactly("mandate.hold.until.missing");
        assertThat(keys(hold(400))).containsExactly("mandate.hold.until.too-late");
    }

    @Test
    void isListedAmongWhatIsToBeErasedUntilItIsGone() {
        assertThat(toBeErased()).contains(id);

        withdraw();

        assertThat(toBeErased()).doesNotContain(id);
    }

    @Test
    void isHeldByWhoRunsItsStructureAlone() {
        assertThatThrownBy(() -> holding.hold(id, Optional.of(Reason.COURT), Optional.of(today()), agent))
                .isInstanceOf(UnknownObject.class);
        assertThatThrownBy(() -> release.lift(id, agent)).isInstanceOf(UnknownObject.class);
    }

    private List<String> toBeErased() {
        return list.of(manager, new MandateList.Search("", Optional.empty(), true), 0).rows().stream()
                .map(Mandate::id)
                .toList();
    }

    private Outcome hold(int days) {
        return holding.hold(id, Optional.of(Reason.COURT), Optional.of(today().plusDays(days)), manager);
    }

    private void withdraw() {
        withdrawal.whole(id, Journal.PLATFORM);
        counter.runSteps(id);
    }

    private void isKept(MandateState state) {
        assertThat(mandate().state()).isEqualTo(state);
        assertThat(vault.destroyedAmong(keysOf())).isEmpty();
        assertThat(originals.findById(Original.idOf(id, Original.Copy.CITIZEN))).isPresent();
    }

    private void isGone() {
        assertThat(mandate().state()).isEqualTo(MandateState.DESTROYED);
        assertThat(vault.destroyedAmong(keysOf())).hasSize(3);
        assertThat(originals.findById(Original.idOf(id, Original.Copy.CITIZEN))).isEmpty();
    }

    private List<String> keysOf() {
        List<String> all = new ArrayList<>(procedures.findByMandateOrderByNumber(id).stream()
                .map(Procedure::id)
                .toList());
        all.add(id);
        return all;
    }

    private LocalDate today() {
        return counter.today.in("38");
    }

    private Mandate mandate() {
        return mandates.findById(id).orElseThrow();
    }
}
