package fr.maillage.mandate.request;

import static fr.maillage.casework.Refused.keys;
import static fr.maillage.journal.Told.told;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.maillage.Norms;
import fr.maillage.OnDatabase;
import fr.maillage.Traces;
import fr.maillage.casework.Outcome;
import fr.maillage.casework.Step;
import fr.maillage.casework.Tasks;
import fr.maillage.directory.LabelledStructure;
import fr.maillage.journal.Journal;
import fr.maillage.mandate.Counter;
import fr.maillage.mandate.Hold;
import fr.maillage.mandate.action.ActOnProcedure;
import fr.maillage.mandate.action.KeepNote;
import fr.maillage.mandate.citizen.WithdrawMandate;
import fr.maillage.mandate.destruction.HoldMandate;
import fr.maillage.people.Actor;
import fr.maillage.shared.UnknownObject;
import java.io.IOException;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Map;
import java.util.Optional;
import javax.sql.DataSource;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.support.TransactionTemplate;

/** A citizen is handed what is held on them, at the desk, once their identity is checked. */
@OnDatabase
class AskForDataTest {

    private static final String NOTE = "Relevé 7-ZYX-Repère";

    @Autowired
    Counter counter;

    @Autowired
    AskForData asking;

    @Autowired
    HandOverData handing;

    @Autowired
    PrintHeldData printing;

    @Autowired
    RequestFiles files;

    @Autowired
    Tasks tasks;

    @Autowired
    ActOnProcedure acting;

    @Autowired
    KeepNote noting;

    @Autowired
    WithdrawMandate withdrawal;

    @Autowired
    Map<String, Step> steps;

    @Autowired
    Journal journal;

    @Autowired
    DataSource database;

    @Autowired
    TransactionTemplate transaction;

    LabelledStructure structure;
    Actor agent;
    String mandate;

    @BeforeEach
    void open() {
        structure = counter.structure();
        agent = counter.agent(structure);
        mandate = counter.given(structure, agent);
    }

    @Test
    void waitsForTheAgentsForAMonthAtMost() {
        String id = asked(asking.byCitizen(mandate));

        assertThat(tasks.openIn(id, agent))
                .singleElement()
                .satisfies(task -> assertThat(task.due().orElseThrow())
                        .isBetween(
                                Instant.now().plus(Duration.ofDays(27)),
                                Instant.now().plus(Duration.ofDays(29))));
        assertThat(told(journal, mandate)).last().isEqualTo("data-asked");
    }

    @Test
    void isAskedOnceAtATime() {
        asking.byCitizen(mandate);

        assertThat(keys(asking.atDesk(mandate, agent))).containsExactly("request.waiting");
    }

    @Test
    void isNotHandedOverWithoutTheCheck() {
        String id = asked(asking.atDesk(mandate, agent));

        assertThat(keys(handing.handOver(task(id), "", false, agent)))
                .containsExactly("request.document.missing", "request.checked.missing");
        assertThat(keys(handing.handOver(task(id), "LIBRARY_CARD", true, agent)))
                .containsExactly("request.document.missing");
        assertThatThrownBy(() -> printing.print(id, agent)).isInstanceOf(UnknownObject.class);
    }

    @Test
    void isHandedOverByAnAgentWhomTheMandateNames() {
        String id = asked(asking.atDesk(mandate, agent));
        Actor colleague = counter.agent(structure);
        Actor stranger = counter.agent(counter.structure());

        assertThat(keys(handing.handOver(task(id), "PASSPORT", true, colleague)))
                .containsExactly("request.not-named");
        assertThatThrownBy(() -> files.readable(id, stranger)).isInstanceOf(UnknownObject.class);
        assertThatThrownBy(() -> asking.atDesk(mandate, stranger)).isInstanceOf(UnknownObject.class);
    }

    @Test
    void tellsEverythingThatIsHeldAndKeepsNothingOfIt() throws IOException, SQLException {
        acting.open(mandate, 1, agent);
        noting.keep(mandate, 1, NOTE, agent);
        String id = handed();

        byte[] pdf = printing.print(id, agent).pdf();

        Norms.assertKept(pdf);
        assertThat(text(pdf))
                .contains("Marqueur", "Dominique", "1961-05-24", "passeport", "Camille Essai", NOTE)
                .contains("Mandat donné", "Données demandées");
        assertThat(told(journal, mandate)).last().isEqualTo("data-printed");
        assertThat(files.readable(id, agent).handedBy()).contains(agent.account());
        assertThat(Traces.of(NOTE, database)).isEmpty();
        assertThatThrownBy(() -> printing.print(id, counter.agent(structure))).isInstanceOf(UnknownObject.class);
    }

    @Test
    void tellsWhatWasNotedOfAProcedureThatIsOverAndHeld(@Autowired HoldMandate holding) throws IOException {
        acting.open(mandate, 1, agent);
        noting.keep(mandate, 1, NOTE, agent);
        Optional<LocalDate> later = Optional.of(LocalDate.now(ZoneOffset.UTC).plusDays(9));
        holding.hold(mandate, Optional.of(Hold.Reason.COURT), later, counter.manager(structure));
        acting.resolve(mandate, 1, agent);
        counter.runSteps(mandate);

        assertThat(text(printing.print(handed(), agent).pdf())).contains(NOTE);
    }

    @Test
    void saysWhatIsLeftOnceTheRestIsDestroyed() throws IOException {
        withdrawal.whole(mandate, Journal.PLATFORM);
        counter.runSteps(mandate);

        assertThat(text(printing.print(handed(), agent).pdf()))
                .contains("Plus rien")
                .doesNotContain("Marqueur");
    }

    @Test
    void isClosedOnceWhenItsStepRunsTwice() {
        String id = handed();
        int lines = journal.of(id).size();

        transaction.executeWithoutResult(status ->
                assertThat(steps.get("closeRequest").run(id, Map.of())).isEmpty());

        assertThat(journal.of(id)).hasSize(lines);
        assertThat(asked(asking.byCitizen(mandate)))
                .as("another may be asked for")
                .isNotEqualTo(id);
    }

    private String handed() {
        String id = asked(asking.byCitizen(mandate));
        assertThat(handing.handOver(task(id), "PASSPORT", true, agent)).isInstanceOf(Outcome.Done.class);
        return id;
    }

    private static String asked(Outcome outcome) {
        return outcome.id("request");
    }

    private String task(String id) {
        return counter.task(id, agent);
    }

    private static String text(byte[] pdf) throws IOException {
        try (var document = Loader.loadPDF(pdf)) {
            return new PDFTextStripper().getText(document);
        }
    }
}
