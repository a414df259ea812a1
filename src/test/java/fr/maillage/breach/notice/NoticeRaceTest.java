package fr.maillage.breach.notice;

import static org.assertj.core.api.Assertions.assertThat;

import fr.maillage.OnDatabase;
import fr.maillage.breach.Alarm;
import fr.maillage.breach.BreachFiles;
import fr.maillage.breach.BreachState;
import fr.maillage.casework.Outcome;
import fr.maillage.casework.Tasks;
import fr.maillage.directory.LabelledStructure;
import fr.maillage.mandate.Counter;
import fr.maillage.people.Actor;
import fr.maillage.people.Grant;
import fr.maillage.people.Role;
import fr.maillage.shared.Refusal;
import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.config.AutowireCapableBeanFactory;

/** Two people of an organisation write on one breach while one of them decides. */
@OnDatabase
class NoticeRaceTest {

    @Autowired
    AutowireCapableBeanFactory beans;

    @Autowired
    Counter counter;

    @Autowired
    BreachFiles files;

    @Autowired
    Tasks tasks;

    @Test
    void recordsNoNoticeOnTextsThatNobodyJudged() {
        Alarm alarm = beans.createBean(Alarm.class);
        LabelledStructure structure = counter.structure();
        Actor manager = alarm.person(Grant.inOrganisation(Role.MANAGER, structure.organisation()));
        String id = alarm.report(manager, structure, Duration.ofHours(1), "Un vol.");
        long judged = files.known(id).version();
        alarm.describe(id, manager, Duration.ofMinutes(10));

        Outcome outcome =
                tasks.complete(alarm.task(id, manager), new NoticeAnswer.Sent(judged, Instant.now()), manager);

        assertThat(outcome).isEqualTo(Outcome.refused(Refusal.of("breach.overtaken")));
        assertThat(files.known(id).state()).isEqualTo(BreachState.REPORTED);
    }
}
