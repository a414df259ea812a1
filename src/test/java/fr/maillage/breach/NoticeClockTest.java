package fr.maillage.breach;

import static fr.maillage.journal.Told.told;
import static java.time.temporal.ChronoUnit.HOURS;
import static org.assertj.core.api.Assertions.assertThat;

import fr.maillage.OnDatabase;
import fr.maillage.directory.LabelledStructure;
import fr.maillage.journal.Journal;
import fr.maillage.mandate.Counter;
import fr.maillage.people.Actor;
import fr.maillage.people.Grant;
import fr.maillage.people.Role;
import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.config.AutowireCapableBeanFactory;
import org.springframework.jdbc.core.JdbcTemplate;

/** Seventy-two hours of the calendar, from the moment in which a breach became known. */
@OnDatabase
class NoticeClockTest {

    @Autowired
    AutowireCapableBeanFactory beans;

    @Autowired
    Counter counter;

    @Autowired
    NoticeClock clock;

    @Autowired
    BreachFiles files;

    @Autowired
    Journal journal;

    @Autowired
    JdbcTemplate rows;

    Alarm alarm;
    LabelledStructure structure;
    Actor manager;
    Actor anct;

    @BeforeEach
    void open() {
        alarm = beans.createBean(Alarm.class);
        structure = counter.structure();
        manager = alarm.person(Grant.inOrganisation(Role.MANAGER, structure.organisation()));
        anct = alarm.person(Grant.national(Role.ANCT_OFFICER));
    }

    @Test
    void runsFromTheMomentInWhichItIsKnownAndNotFromTheReport() {
        String id = known(Duration.ofHours(30));
        Instant since = files.known(id).knownAt();

        assertThat(alarm.due(id, "reminder-at-24-hours")).isEqualTo(since.plus(24, HOURS));
        assertThat(alarm.due(id, "reminder-at-48-hours")).isEqualTo(since.plus(48, HOURS));
        assertThat(alarm.due(id, "reminder-at-66-hours")).isEqualTo(since.plus(66, HOURS));
        assertThat(alarm.due(id, "seventy-two-hours-over")).isEqualTo(since.plus(72, HOURS));
        assertThat(clock.of(files.known(id))).satisfies(reading -> {
            assertThat(reading.length()).isEqualTo(72);
            assertThat(reading.passed()).isEqualTo(30);
            assertThat(reading.left()).isEqualTo(42);
            assertThat(reading.isLate()).isFalse();
        });
    }

    @ParameterizedTest
    @CsvSource({"25, reminder-at-24-hours", "49, reminder-at-48-hours", "67, reminder-at-66-hours"})
    void remindsTheManagerOnceAtEachHour(int hours, String timer) {
        String id = known(Duration.ofHours(hours));

        alarm.fire(id, timer);

        assertThat(notices(id, manager, "REMINDED")).isEqualTo(1);
        assertThat(told(journal, id)).containsOnlyOnce("task-reminded");
        assertThat(notices(id, anct, "ESCALATED")).isZero();
    }

    @Test
    void tellsTheAnctWhenTheHoursAreOver() {
        String id = known(Duration.ofHours(73));

        alarm.fire(id, "seventy-two-hours-over");

        assertThat(notices(id, anct, "ESCALATED")).isEqualTo(1);
        assertThat(told(journal, id)).last().isEqualTo("task-escalated");
        assertThat(clock.of(files.known(id)).isLate()).isTrue();
        assertThat(alarm.task(id, manager)).as("it still has to be told").isNotEmpty();
    }

    private String known(Duration since) {
        return alarm.report(manager, structure, since, "Un poste a été volé.");
    }

    private int notices(String id, Actor reader, String kind) {
        Integer count = rows.queryForObject(
                "select count(*) from notice where caseid = ? and account = ? and kind = ?",
                Integer.class,
                id,
                reader.account(),
                kind);
        return count == null ? 0 : count;
    }
}
