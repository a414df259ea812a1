package fr.maillage.breach;

import static org.assertj.core.api.Assertions.assertThat;

import fr.maillage.OnDatabase;
import fr.maillage.casework.Step;
import fr.maillage.directory.LabelledStructure;
import fr.maillage.journal.Journal;
import fr.maillage.mandate.Counter;
import fr.maillage.people.Grant;
import fr.maillage.people.Role;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.config.AutowireCapableBeanFactory;
import org.springframework.transaction.support.TransactionTemplate;

/** A job may be run more than once; each step of a breach then has its one effect all the same. */
@OnDatabase
class BreachStepsRunTwiceTest {

    @Autowired
    AutowireCapableBeanFactory beans;

    @Autowired
    Counter counter;

    @Autowired
    Map<String, Step> steps;

    @Autowired
    BreachFiles files;

    @Autowired
    Journal journal;

    @Autowired
    TransactionTemplate transaction;

    @Test
    void haveOneEffect() {
        Alarm alarm = beans.createBean(Alarm.class);
        LabelledStructure structure = counter.structure();
        String id = alarm.closed(
                counter.agent(structure),
                alarm.person(Grant.inOrganisation(Role.MANAGER, structure.organisation())),
                structure);
        run("closeBreach", id);
        assertThat(files.known(id).state()).isEqualTo(BreachState.CLOSED);
        alarm.fire(id, "time-in-register-over");
        int told = journal.of(id).size();

        run("closeBreach", id);
        run("eraseBreach", id);

        assertThat(journal.of(id)).hasSize(told);
        assertThat(files.known(id).state()).isEqualTo(BreachState.ERASED);
    }

    private void run(String step, String id) {
        transaction.executeWithoutResult(
                status -> assertThat(steps.get(step).run(id, Map.of())).isEmpty());
    }
}
