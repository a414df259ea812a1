package fr.maillage.mandate;

import static org.assertj.core.api.Assertions.assertThat;

import fr.maillage.breach.Alarm;
import fr.maillage.breach.notice.PrintNotice;
import fr.maillage.casework.Outcome;
import fr.maillage.directory.LabelledStructure;
import fr.maillage.mandate.request.AskForData;
import fr.maillage.mandate.request.HandOverData;
import fr.maillage.mandate.request.PrintHeldData;
import fr.maillage.people.Actor;
import fr.maillage.people.Grant;
import fr.maillage.people.Role;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.TestComponent;
import org.springframework.context.annotation.Import;

/** What lies beside a mandate and says something of its citizen: the data that they asked for, a breach that was reported. */
@TestComponent
@Import(Alarm.class)
class Outlived {

    @Autowired
    Counter counter;

    @Autowired
    AskForData asking;

    @Autowired
    HandOverData handing;

    @Autowired
    PrintHeldData printing;

    @Autowired
    Alarm alarm;

    @Autowired
    PrintNotice notices;

    private final Map<String, Actor> managers = new HashMap<>();

    /** All that is held is handed over on paper, which is made in memory. */
    void ask(String mandate, Seeds citizen, Actor agent) {
        String request = asking.atDesk(mandate, agent).id("request");
        assertThat(handing.handOver(counter.task(request, agent), "PASSPORT", true, agent))
                .isInstanceOf(Outcome.Done.class);
        assertThat(Readings.text(printing.print(request, agent).pdf()).replaceAll("\\s", ""))
                .contains(citizen.word("FA"), citizen.word("NO"));
    }

    /** Somebody writes a citizen's name into the register, and into the notice that is drafted. */
    void report(LabelledStructure structure, Seeds citizen, Actor agent) {
        Actor manager = alarm.person(Grant.inOrganisation(Role.MANAGER, structure.organisation()));
        String breach = alarm.report(agent, structure, Duration.ofHours(2), "Dossier de " + citizen.word("BR"));
        assertThat(Readings.text(notices.print(breach, manager).pdf())).contains(citizen.word("BR"));
        managers.put(breach, manager);
    }

    /** The breaches leave the register. */
    void pass() {
        managers.forEach(alarm::outlive);
    }
}
