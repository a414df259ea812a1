package fr.maillage.breach;

import static fr.maillage.casework.Refused.keys;
import static fr.maillage.journal.Told.told;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.maillage.Norms;
import fr.maillage.OnDatabase;
import fr.maillage.PdfText;
import fr.maillage.Traces;
import fr.maillage.breach.notice.DescribeBreach;
import fr.maillage.breach.notice.NotifyAuthority;
import fr.maillage.breach.notice.PrintNotice;
import fr.maillage.breach.persons.InformPersons;
import fr.maillage.casework.Outcome;
import fr.maillage.directory.LabelledStructure;
import fr.maillage.directory.SuperviseLabel;
import fr.maillage.journal.Journal;
import fr.maillage.mandate.Counter;
import fr.maillage.people.Actor;
import fr.maillage.people.Grant;
import fr.maillage.people.Role;
import fr.maillage.shared.UnknownObject;
import fr.maillage.vault.KeyDestroyed;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import javax.sql.DataSource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.config.AutowireCapableBeanFactory;

/** A breach lives from the moment somebody reports it to the day on which its texts leave the register. */
@OnDatabase
class BreachTest {

    private static final String MARKER = "Zélie Repère-Unique";

    @Autowired
    AutowireCapableBeanFactory beans;

    @Autowired
    Counter counter;

    @Autowired
    BreachFiles files;

    @Autowired
    DescribeBreach describing;

    @Autowired
    NotifyAuthority notices;

    @Autowired
    PrintNotice draft;

    @Autowired
    InformPersons informing;

    @Autowired
    Statements statements;

    @Autowired
    ReportBreach reporting;

    @Autowired
    ReadBreach reading;

    @Autowired
    EndBreach ending;

    @Autowired
    NoticeClock clock;

    @Autowired
    SuperviseLabel supervision;

    @Autowired
    Journal journal;

    @Autowired
    DataSource database;

    Alarm alarm;
    LabelledStructure structure;
    Actor agent;
    Actor manager;
    Actor anct;

    @BeforeEach
    void open() {
        alarm = beans.createBean(Alarm.class);
        structure = counter.structure();
        agent = counter.agent(structure);
        manager = alarm.person(Grant.inOrganisation(Role.MANAGER, structure.organisation()));
        anct = alarm.person(Grant.national(Role.ANCT_OFFICER));
    }

    @Test
    void isReportedByAnAgentAndWaitsForTheManager() {
        String id = alarm.report(agent, structure, Duration.ofHours(1), "Un classeur a disparu.");

        assertThat(alarm.task(id, manager)).isNotEmpty();
        assertThat(statements.open(files.open(id, manager)).get(Statement.FACTS))
                .isEqualTo("Un classeur a disparu.");
        assertThat(told(journal, id)).containsExactly("breach-reported");
    }

    @Test
    void isReportedByACitizenWithoutAnAccount() {
        Outcome outcome = reporting.byCitizen(structure.id(), "M-38-2026-X", "Mon dossier était sur le comptoir.");
        String id = Alarm.idOf(outcome);

        assertThat(files.open(id, manager).reporter()).isEmpty();
        assertThat(alarm.task(id, manager)).isNotEmpty();
    }

    @Test
    void isReportedOnlyWhereWhoReportsHasToDoWithIt() {
        LabelledStructure other = counter.structure();
        Outcome outcome = reporting.by(
                agent,
                new ReportBreach.Report(other.id(), alarm.local(Instant.now().minusSeconds(60)), "Ailleurs."));

        assertThat(keys(outcome)).containsExactly("breach.place.missing");
    }

    @Test
    void isNotKnownBeforeItWasNoticed() {
        Outcome outcome = reporting.by(
                agent,
                new ReportBreach.Report(
                        structure.id(), alarm.local(Instant.now().plusSeconds(7_200)), "Demain."));

        assertThat(keys(outcome)).containsExactly("breach.known.future");
    }

    @Test
    void isNotReportedOfATimeBeforeTheLaw() {
        assertThat(keys(reporting.by(agent, new ReportBreach.Report(structure.id(), "2018-05-24T23:59", "Un vol."))))
                .containsExactly("breach.known.too-early");
        String id =
                Alarm.idOf(reporting.by(agent, new ReportBreach.Report(structure.id(), "2018-05-25T00:00", "Un vol.")));
        assertThat(clock.of(files.known(id)).isLate()).isTrue();
    }

    @Test
    void isKnownSinceNowWhenNothingElseIsSaid() {
        Instant before = Instant.now();
        String id = Alarm.idOf(reporting.by(agent, new ReportBreach.Report(structure.id(), "", "Un vol.")));

        assertThat(files.known(id).knownAt()).isBetween(before.minusMillis(1), Instant.now());
    }

    @Test
    void isReportedOfAStructureWhoseLabelRestsOrIsGone() {
        Actor prefect = alarm.person(Grant.territorial(Role.PREFECT, structure.departement()));
        assertThat(supervision.suspend(structure.id(), "Horaires réduits", prefect))
                .isEmpty();
        assertThat(alarm.report(agent, structure, Duration.ofHours(1), "Un vol."))
                .isNotEmpty();
        assertThat(supervision.withdraw(structure.id(), "Fermeture", prefect)).isEmpty();

        assertThat(alarm.report(agent, structure, Duration.ofHours(1), "Un classeur resté là."))
                .isNotEmpty();
        assertThat(alarm.report(prefect, structure, Duration.ofHours(1), "Un classeur resté là."))
                .isNotEmpty();
    }

    @Test
    void opensToWhoAnswersForTheDataAndToNobodyElse() {
        String id = alarm.report(agent, structure, Duration.ofHours(1), "Un courriel mal adressé.");
        Actor neighbour = alarm.person(
                Grant.inOrganisation(Role.MANAGER, counter.structure().organisation()));
        Actor colleague = counter.agent(structure);

        assertThat(files.list(manager, 0).rows()).extracting(Breach::id).contains(id);
        assertThat(files.readable(id, agent).id()).isEqualTo(id);
        assertThat(files.readable(id, anct).id()).isEqualTo(id);
        assertThatThrownBy(() -> files.open(id, agent)).isInstanceOf(UnknownObject.class);
        assertThatThrownBy(() -> files.open(id, anct)).isInstanceOf(UnknownObject.class);
        assertThatThrownBy(() -> draft.print(id, anct)).isInstanceOf(UnknownObject.class);
        assertThatThrownBy(() -> files.readable(id, neighbour)).isInstanceOf(UnknownObject.class);
        assertThatThrownBy(() -> files.readable(id, colleague)).isInstanceOf(UnknownObject.class);
    }

    @Test
    void standsBeforeAllThatAreClosedAsLongAsItIsOpen() {
        String open = alarm.report(agent, structure, Duration.ofHours(2), "Un vol.");
        String closed = alarm.closed(agent, manager, structure);
        String second = alarm.closed(agent, manager, structure);

        assertThat(files.list(manager, 0).rows()).extracting(Breach::id).containsExactly(open, second, closed);
        assertThat(files.list(manager, 1).rows()).isEmpty();
    }

    @Test
    void isReadByNobodyUnseen() {
        String id = alarm.report(agent, structure, Duration.ofHours(1), "Un vol.");

        assertThat(reading.read(id, manager).get(Statement.FACTS)).isEqualTo("Un vol.");

        assertThat(journal.of(id)).last().satisfies(line -> {
            assertThat(line.kind()).isEqualTo("breach-read");
            assertThat(line.actor()).isEqualTo(manager.account());
        });
        assertThatThrownBy(() -> reading.read(id, agent)).isInstanceOf(UnknownObject.class);
    }

    @Test
    void ofThePlatformIsTheMatterOfTheAnctAndItsOperator() {
        String id = alarm.report(agent, null, Duration.ofHours(1), "Une sauvegarde est introuvable.");
        Actor operator = alarm.person(Grant.national(Role.OPERATOR));

        assertThat(alarm.task(id, anct)).isNotEmpty();
        assertThat(files.open(id, operator).id()).isEqualTo(id);
        assertThatThrownBy(() -> files.open(id, manager)).isInstanceOf(UnknownObject.class);
    }

    @Test
    void isNotNotifiedWithoutWhatTheLawAsksFor() {
        String id = alarm.report(agent, structure, Duration.ofHours(1), "Un vol.");

        assertThat(keys(notices.sent(alarm.task(id, manager), manager)))
                .containsExactly(
                        "breach.missing.nature",
                        "breach.missing.cause",
                        "breach.missing.who",
                        "breach.missing.persons",
                        "breach.missing.data",
                        "breach.missing.records",
                        "breach.missing.consequences",
                        "breach.missing.measures",
                        "breach.missing.contact",
                        "breach.sent.wrong",
                        "breach.missing.reference");
    }

    @Test
    void isNotNotifiedLateWithoutAReason() {
        String id = alarm.report(agent, structure, Duration.ofHours(80), "Un vol.");
        alarm.describe(id, manager, Duration.ofHours(1));

        assertThat(keys(notices.sent(alarm.task(id, manager), manager))).containsExactly("breach.missing.late");

        alarm.write(id, manager, Map.of(Statement.LATE, "Découverte pendant la fermeture."));
        assertThat(notices.sent(alarm.task(id, manager), manager)).isInstanceOf(Outcome.Done.class);
        assertThat(journal.of(id))
                .last()
                .satisfies(line -> assertThat(line.details()).containsEntry("late", "true"));
    }

    @Test
    void isNotSentBeforeItWasKnown() {
        String id = alarm.report(agent, structure, Duration.ofHours(2), "Un vol.");
        alarm.describe(id, manager, Duration.ofHours(5));

        assertThat(keys(notices.sent(alarm.task(id, manager), manager))).containsExactly("breach.sent.wrong");
    }

    @Test
    void isClosedWithoutANoticeForAReason() {
        String id = alarm.report(agent, structure, Duration.ofHours(1), "Un portable chiffré a été volé.");
        alarm.describe(id, manager, Duration.ofMinutes(10));

        assertThat(keys(notices.notNeeded(alarm.task(id, manager), manager))).containsExactly("breach.missing.noRisk");
        alarm.write(id, manager, Map.of(Statement.NO_RISK, "Le disque est chiffré."));
        assertThat(notices.notNeeded(alarm.task(id, manager), manager)).isInstanceOf(Outcome.Done.class);

        assertThat(files.known(id).state()).isEqualTo(BreachState.CLOSED);
        assertThat(files.known(id).noticeSentAt()).isEmpty();
    }

    @Test
    void isClosedOnceItIsDecidedWhetherThePersonsAreTold() {
        String id = alarm.notified(agent, manager, structure);
        assertThat(files.known(id).state()).isEqualTo(BreachState.NOTIFIED);

        assertThat(keys(informing.inform(alarm.task(id, manager), manager)))
                .containsExactly("breach.missing.informing");
        alarm.write(id, manager, Map.of(Statement.INFORMING, "Par lettre, 12 personnes."));
        informing.inform(alarm.task(id, manager), manager);

        assertThat(files.known(id).state()).isEqualTo(BreachState.CLOSED);
        assertThat(files.known(id).personsInformed()).contains(true);
        assertThat(told(journal, id)).endsWith("persons-informed", "breach-closed");
    }

    @Test
    void losesItsTextsWhenItsTimeInTheRegisterIsOver() {
        String id = alarm.closed(agent, manager, structure);
        Breach before = files.known(id);
        assertThat(alarm.due(id, "time-in-register-over"))
                .isBetween(
                        Instant.now().plus(Duration.ofDays(1_820)),
                        Instant.now().plus(Duration.ofDays(1_830)));

        alarm.fire(id, "time-in-register-over");

        assertThat(files.known(id).state()).isEqualTo(BreachState.ERASED);
        assertThat(files.known(id).statement()).isEmpty();
        assertThatThrownBy(() -> statements.open(before)).isInstanceOf(KeyDestroyed.class);
    }

    @Test
    void keepsItsKeyAsLongAsItIsOpen() {
        String id = alarm.report(agent, structure, Duration.ofHours(1), "Un vol.");

        assertThatThrownBy(() -> ending.erase(id)).isInstanceOf(IllegalStateException.class);
        assertThat(statements.open(files.known(id)).get(Statement.FACTS)).isEqualTo("Un vol.");
    }

    @Test
    void isNotWrittenOverByTwo() {
        String id = alarm.report(agent, structure, Duration.ofHours(1), "Un vol.");
        long read = files.known(id).version();
        alarm.write(id, manager, Map.of(Statement.MEASURES, "Plainte déposée."));

        Outcome second = describing.write(id, read, Map.of(Statement.MEASURES, "Rien."), manager);

        assertThat(keys(second)).containsExactly("breach.overtaken");
    }

    @Test
    void isPrintedAsANoticeThatEveryoneCanRead() {
        String id = alarm.report(agent, structure, Duration.ofHours(1), "Un vol de ${7*7} classeurs & dossiers.");

        byte[] begun = draft.print(id, manager).pdf();
        assertThat(PdfText.of(begun)).contains("Un vol de ${7*7} classeurs & dossiers.");
        alarm.describe(id, manager, Duration.ofMinutes(10));
        byte[] whole = draft.print(id, manager).pdf();

        Norms.assertKept(begun);
        Norms.assertKept(whole);
        assertThat(told(journal, id)).contains("notice-printed");
    }

    @Test
    void isPrintedWhateverSignsWereTyped() {
        String id = alarm.report(agent, structure, Duration.ofHours(1), "Un vol 😱 à l’accueil\tde 文件 : 3 clés…");

        byte[] notice = draft.print(id, manager).pdf();

        Norms.assertKept(notice);
        assertThat(PdfText.of(notice)).contains("Un vol □ à l’accueil□de □□ : 3 clés…");
    }

    @Test
    void leavesNothingThatCanBeReadOfWhatWasWritten() throws SQLException {
        String id = alarm.report(agent, structure, Duration.ofHours(1), "Le dossier de " + MARKER);
        alarm.write(id, manager, Map.of(Statement.MEASURES, MARKER));
        draft.print(id, manager);

        assertThat(Traces.of(structure.name(), database))
                .as("the search finds what is there")
                .isNotEmpty();
        assertThat(Traces.of(MARKER, database)).isEmpty();
    }
}
