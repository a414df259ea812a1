package fr.maillage.mandate;

import static fr.maillage.casework.Refused.keys;
import static fr.maillage.journal.Told.told;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.maillage.OnDatabase;
import fr.maillage.casework.Outcome;
import fr.maillage.directory.LabelledStructure;
import fr.maillage.journal.Journal;
import fr.maillage.mandate.action.ActOnProcedure;
import fr.maillage.mandate.action.CommitProcedure;
import fr.maillage.mandate.action.KeepNote;
import fr.maillage.mandate.action.ReadNotes;
import fr.maillage.mandate.citizen.WithdrawMandate;
import fr.maillage.mandate.destruction.DestroyAgain;
import fr.maillage.mandate.destruction.HoldMandate;
import fr.maillage.mandate.destruction.HoldsRunOut;
import fr.maillage.mandate.destruction.LateDestructions;
import fr.maillage.mandate.destruction.LetProcedureGo;
import fr.maillage.mandate.destruction.ReleaseMandate;
import fr.maillage.mandate.retention.AfterWithdrawal;
import fr.maillage.people.Actor;
import fr.maillage.shared.UnknownObject;
import fr.maillage.vault.Vault;
import java.sql.Date;
import java.sql.Timestamp;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.transaction.support.TransactionTemplate;

/** A démarche that the citizen takes back while its partner deals with it: nobody acts on it, and its data waits a little. */
@OnDatabase
class KeptProcedureTest {

    @Autowired
    Counter counter;

    @Autowired
    Procedures procedures;

    @Autowired
    ActOnProcedure acting;

    @Autowired
    CommitProcedure committing;

    @Autowired
    KeepNote noting;

    @Autowired
    ReadNotes reading;

    @Autowired
    OriginalsAtCounter originals;

    @Autowired
    WithdrawMandate withdrawal;

    @Autowired
    LetProcedureGo going;

    @Autowired
    HoldsRunOut runOut;

    @Autowired
    LateDestructions late;

    @Autowired
    Vault vault;

    @Autowired
    Journal journal;

    @Autowired
    JdbcTemplate jdbc;

    @Autowired
    TransactionTemplate transaction;

    private LabelledStructure structure;
    private Actor agent;
    private String id;

    @BeforeEach
    void give() {
        structure = counter.structure();
        agent = counter.agent(structure);
        id = counter.given(structure, agent);
        acting.open(id, 1, agent);
        noting.keep(id, 1, "Dossier déposé.", agent);
    }

    @Test
    void letsNobodyActAtOnceAndKeepsWhatEndsItAtItsPartner() {
        begin(Commitment.FILED);
        withdraw();

        assertThat(keys(noting.keep(id, 1, "Encore.", agent))).containsExactly("mandate.action.in-force");
        assertThat(keys(acting.resolve(id, 1, agent))).containsExactly("mandate.action.in-force");
        assertThat(first().keptUntil()).contains(today().plusDays(29));
        assertThat(isKeyed(id)).isTrue();
        assertThat(isKeyed(first().id())).isTrue();
        assertThat(isKeyed(line(2).id())).as("of the other démarche").isFalse();
        assertThat(reading.of(id, 1, agent)).hasSize(1);
        assertThat(originals.read(id, Original.Copy.STRUCTURE, agent).pdf()).isNotEmpty();
        assertThat(told(journal, id)).contains("procedure-committed", "procedure-kept");
    }

    @Test
    void isDestroyedWhenAnAgentHasEndedItAtItsPartner() {
        begin(Commitment.BOOKED);
        withdraw();

        assertThat(settle(agent)).isInstanceOf(Outcome.Done.class);
        counter.runSteps(id);

        isGone();
        assertThat(told(journal, id)).contains("procedure-settled");
        assertThat(keys(settle(agent))).containsExactly("mandate.kept.none");
    }

    @Test
    void isDestroyedByItselfAfterItsLastDayAndNotOnIt() {
        begin(Commitment.PAID);
        withdraw();
        keptUntil(today());
        runOut.run();
        counter.runSteps(id);
        assertThat(isKeyed(first().id())).isTrue();

        keptUntil(today().minusDays(1));
        runOut.run();
        counter.runSteps(id);

        isGone();
        assertThat(told(journal, id)).contains("procedure-keeping-over");
    }

    @Test
    void isDestroyedAloneWhenItsMandateGoesOn() {
        begin(Commitment.FILED);
        withdrawal.one(id, 1, Journal.PLATFORM);
        counter.runSteps(id);
        assertThat(isKeyed(first().id())).isTrue();

        settle(counter.manager(structure));
        counter.runSteps(id);

        assertThat(first().erasedAt()).isPresent();
        assertThat(isKeyed(first().id())).isFalse();
        assertThat(isKeyed(id)).isTrue();
        assertThat(acting.open(id, 2, agent)).isInstanceOf(Outcome.Done.class);
    }

    @Test
    void isDestroyedAtOnceWhenNothingIsBegunThereAnyMore() {
        begin(Commitment.FILED);
        assertThat(committing.commit(id, 1, Optional.empty(), agent)).isInstanceOf(Outcome.Done.class);

        withdraw();

        isGone();
    }

    @Test
    void isNotKeptWhenNobodyTookItBack() {
        begin(Commitment.FILED);

        counter.lapse(id);

        isGone();
    }

    @Test
    void waitsAsLongAsTheCitizenReadOnTheDayOnWhichTheySigned(@Autowired AfterWithdrawal stay) {
        set("UPDATE mandate SET signedat = ? WHERE id = ?", Timestamp.valueOf("2018-05-24 12:00:00"));
        Mandate before = counter.mandates.findById(id).orElseThrow();

        assertThatThrownBy(() -> stay.days(before, Commitment.FILED)).hasMessageEndingWith("2018-05-24");
    }

    @Test
    void isSaidOnceHoweverOftenItIsSaved() {
        begin(Commitment.FILED);
        begin(Commitment.FILED);

        assertThat(told(journal, id)).filteredOn("procedure-committed"::equals).hasSize(1);
    }

    @Test
    void mayBeHeldWhileItWaitsAndNotAfterwards(@Autowired HoldMandate holding, @Autowired ReleaseMandate release) {
        begin(Commitment.FILED);
        withdraw();
        Actor manager = counter.manager(structure);

        assertThat(hold(holding, manager)).isInstanceOf(Outcome.Done.class);
        settle(agent);
        counter.runSteps(id);
        assertThat(isKeyed(first().id()) && isKeyed(id)).isTrue();

        release.lift(id, manager);
        assertThat(keys(hold(holding, manager))).containsExactly("mandate.hold.not-now");
        counter.runSteps(id);
        isGone();
    }

    @Test
    void isBegunUnderWayAndByAnAgentNamedAlone() {
        assertThat(keys(committing.commit(id, 2, Optional.of(Commitment.FILED), agent)))
                .containsExactly("mandate.action.where-it-stands");
        assertThat(keys(committing.commit(id, 1, Optional.of(Commitment.FILED), counter.agent(structure))))
                .containsExactly("mandate.action.by-a-named-agent");
    }

    @Test
    void isSettledByTheAgentsNamedAndWhoRunsTheStructureAlone() {
        begin(Commitment.FILED);
        withdraw();

        assertThatThrownBy(() -> settle(counter.agent(structure))).isInstanceOf(UnknownObject.class);
        assertThatThrownBy(() -> going.settle(id, 3, agent)).isInstanceOf(UnknownObject.class);
    }

    @Test
    void isToldToWhoBeganIt() {
        begin(Commitment.FILED);
        withdraw();

        assertThat(news(agent)).containsExactly("mandate/procedure-kept");
    }

    @Test
    void isLateOnlyWhenItsLastDayIsLongOver() {
        begin(Commitment.FILED);
        withdraw();
        set("UPDATE mandate SET endedat = ? WHERE id = ?", daysAgo(10));
        set("UPDATE mandate_procedure SET overat = ? WHERE mandate = ?", daysAgo(10));

        late.escalate();
        assertThat(told(journal, id)).doesNotContain("destruction-late");

        keptUntil(today().minusDays(4));
        late.escalate();
        assertThat(told(journal, id)).contains("destruction-late");
    }

    @Test
    void goesOnceMoreWhenABackupBringsItBack(@Autowired DestroyAgain again) {
        begin(Commitment.FILED);
        withdraw();
        vault.destroyAll(List.of(first().id()));

        again.everything(Instant.now());
        counter.runSteps(id);

        isGone();
    }

    private Outcome hold(HoldMandate holding, Actor manager) {
        return holding.hold(id, Optional.of(Hold.Reason.COURT), Optional.of(today().plusDays(60)), manager);
    }

    private void begin(Commitment begun) {
        assertThat(committing.commit(id, 1, Optional.of(begun), agent)).isInstanceOf(Outcome.Done.class);
    }

    private void withdraw() {
        withdrawal.whole(id, Journal.PLATFORM);
        counter.runSteps(id);
    }

    private Outcome settle(Actor actor) {
        return going.settle(id, 1, actor);
    }

    private void keptUntil(LocalDate day) {
        set("UPDATE mandate_procedure SET keptuntil = ? WHERE mandate = ? AND number = 1", Date.valueOf(day));
    }

    private void set(String statement, Object value) {
        transaction.executeWithoutResult(status -> jdbc.update(statement, value, id));
    }

    private static Timestamp daysAgo(int days) {
        return Timestamp.from(Instant.now().minus(Duration.ofDays(days)));
    }

    private void isGone() {
        assertThat(counter.mandates.findById(id).orElseThrow().state()).isEqualTo(MandateState.DESTROYED);
        assertThat(isKeyed(id)).isFalse();
        assertThat(isKeyed(first().id())).isFalse();
        assertThat(procedures.findByMandateOrderByNumber(id))
                .allSatisfy(line -> assertThat(line.erasedAt()).isPresent());
    }

    private List<String> news(Actor actor) {
        return jdbc.queryForList(
                "SELECT form FROM notice WHERE kind = 'NEWS' AND account = ?", String.class, actor.account());
    }

    private boolean isKeyed(String key) {
        return !vault.isDestroyed(key);
    }

    private Procedure first() {
        return line(1);
    }

    private Procedure line(int number) {
        return procedures.findByMandateOrderByNumber(id).get(number - 1);
    }

    private LocalDate today() {
        return counter.today.in("38");
    }
}
