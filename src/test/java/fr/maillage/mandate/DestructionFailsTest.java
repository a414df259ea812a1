package fr.maillage.mandate;

import static fr.maillage.journal.Told.told;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.maillage.OnDatabase;
import fr.maillage.casework.Incidents;
import fr.maillage.casework.Incidents.Incident;
import fr.maillage.directory.LabelledStructure;
import fr.maillage.journal.Journal;
import fr.maillage.mandate.citizen.WithdrawMandate;
import fr.maillage.mandate.destruction.LateDestructions;
import fr.maillage.people.Actor;
import fr.maillage.people.Grant;
import fr.maillage.people.Role;
import fr.maillage.shared.Ids;
import fr.maillage.vault.Vault;
import fr.maillage.vault.store.StoneInStore;
import java.sql.Date;
import java.sql.Timestamp;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.transaction.support.TransactionTemplate;

/** A destruction that fails is tried again, seen by an operator, told to who answers for the data, and never forgotten. */
@OnDatabase
class DestructionFailsTest {

    private static final int ATTEMPTS = 5;

    @Autowired
    Counter counter;

    @Autowired
    WithdrawMandate withdrawal;

    @Autowired
    LateDestructions late;

    @Autowired
    Incidents incidents;

    @Autowired
    Originals originals;

    @Autowired
    Journal journal;

    @Autowired
    Vault vault;

    @Autowired
    JdbcTemplate jdbc;

    @Autowired
    TransactionTemplate transaction;

    private final Actor operator = new Actor("exploitation", Set.of(Grant.national(Role.OPERATOR)));
    private Runnable mend = () -> {};
    private String manager;
    private String id;

    @BeforeEach
    void give() {
        LabelledStructure structure = counter.structure();
        manager = counter.accounts.openForDemonstration(
                Ids.fresh() + "@example.org",
                "Alix Essai",
                Counter.PASSWORD,
                Grant.inOrganisation(Role.MANAGER, structure.organisation()));
        id = counter.given(structure, counter.agent(structure));
    }

    @AfterEach
    void mend() {
        mend.run();
    }

    @Test
    void goesOnWhenAnOperatorSaysSoAfterTheKeyStoreRefused(@Autowired ApplicationContext platform) {
        StoneInStore stone = new StoneInStore(platform, id);
        lay(stone::lay, stone::lift);

        failsUntilAnOperatorSeesIt();

        assertThat(vault.isDestroyed(id)).isFalse();
        goesOn();
    }

    @Test
    void goesOnWhenAnOperatorSaysSoAfterAFileCouldNotBeRemoved() {
        lay(
                () -> {
                    jdbc.execute("CREATE TABLE stone (lies_on varchar(50) REFERENCES mandate_original(id))");
                    jdbc.update("INSERT INTO stone VALUES (?)", Original.idOf(id, Original.Copy.CITIZEN));
                },
                () -> jdbc.execute("DROP TABLE stone"));

        failsUntilAnOperatorSeesIt();

        assertThat(vault.isDestroyed(id)).as("nobody reads the file any more").isTrue();
        goesOn();
    }

    @Test
    void isToldToTheManagerOnceADayUntilItIsDone(@Autowired ApplicationContext platform) {
        StoneInStore stone = new StoneInStore(platform, id);
        lay(stone::lay, stone::lift);
        failsUntilAnOperatorSeesIt();
        late.escalate();
        assertThat(news()).as("an operator has a day").isEmpty();

        endedHoursAgo(25);
        late.escalate();
        late.escalate();

        assertThat(news()).containsExactly("mandate/destruction-late");
        assertThat(told(journal, id)).containsOnlyOnce("destruction-late");
        forgetWhatWasToldToday();
        late.escalate();
        assertThat(news()).as("the next day").hasSize(1);
        goesOn();
        forgetWhatWasToldToday();
        late.escalate();
        assertThat(news()).as("done").isEmpty();
    }

    @Test
    void isToldToTheManagerWhenNobodyNoticedTheEnd() {
        transaction.executeWithoutResult(status -> jdbc.update(
                "UPDATE mandate SET endson = ? WHERE id = ?",
                Date.valueOf(LocalDate.now(ZoneOffset.UTC).minusDays(3)),
                id));

        late.escalate();

        assertThat(news()).containsExactly("mandate/destruction-late");
    }

    private void failsUntilAnOperatorSeesIt() {
        withdrawal.whole(id, Journal.PLATFORM);
        for (int attempt = 0; attempt < ATTEMPTS; attempt++) {
            assertThat(seen()).as("%d attempts", attempt).isEmpty();
            assertThatThrownBy(() -> counter.runSteps(id)).isInstanceOf(RuntimeException.class);
        }
        assertThat(mandate().state()).isEqualTo(MandateState.ENDED);
        assertThat(originals.findById(Original.idOf(id, Original.Copy.CITIZEN))).isPresent();
        assertThat(seen()).singleElement().satisfies(incident -> {
            assertThat(incident.step()).isEqualTo("Détruire le reste");
            assertThat(incident.cause()).contains("Exception @ ");
            assertThat(incident.since()).isBetween(Instant.now().minus(Duration.ofMinutes(5)), Instant.now());
        });
    }

    private void goesOn() {
        mend();
        incidents.retry(seen().get(0).id(), operator);
        counter.runSteps(id);

        assertThat(seen()).isEmpty();
        assertThat(mandate().state()).isEqualTo(MandateState.DESTROYED);
        assertThat(vault.isDestroyed(id)).isTrue();
        assertThat(originals.findById(Original.idOf(id, Original.Copy.CITIZEN))).isEmpty();
    }

    private void lay(Runnable stone, Runnable lift) {
        transaction.executeWithoutResult(status -> stone.run());
        mend = () -> {
            transaction.executeWithoutResult(status -> lift.run());
            mend = () -> {};
        };
    }

    private List<Incident> seen() {
        return incidents.list(operator, 0).rows().stream()
                .filter(incident -> incident.caseId().equals(id))
                .toList();
    }

    private List<String> news() {
        return jdbc.queryForList("SELECT form FROM notice WHERE kind = 'NEWS' AND account = ?", String.class, manager);
    }

    private void forgetWhatWasToldToday() {
        transaction.executeWithoutResult(status -> jdbc.update("DELETE FROM notice WHERE account = ?", manager));
    }

    private void endedHoursAgo(int hours) {
        Instant then = Instant.now().minus(Duration.ofHours(hours));
        transaction.executeWithoutResult(
                status -> jdbc.update("UPDATE mandate SET endedat = ? WHERE id = ?", Timestamp.from(then), id));
    }

    private Mandate mandate() {
        return counter.mandates.findById(id).orElseThrow();
    }
}
