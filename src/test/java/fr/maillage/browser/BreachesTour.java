package fr.maillage.browser;

import fr.maillage.breach.Alarm;
import fr.maillage.directory.LabelledStructure;
import fr.maillage.directory.Structures;
import fr.maillage.people.Actor;
import fr.maillage.people.Grant;
import fr.maillage.people.Role;
import java.time.Duration;
import java.util.List;
import java.util.stream.Stream;

/** What is seen of breaches by who reports them and by who answers for the data. */
record BreachesTour(Stage stage) {

    private static final String AGENT = "conseil";
    private static final String MANAGER = "gestionnaire";
    private static final String ORGANISATION = "commune-saint-nicolas";

    Stream<Visit> visits() {
        Alarm alarm = stage.platform().getAutowireCapableBeanFactory().createBean(Alarm.class);
        Actor agent = stage.actor(AGENT, Grant.inOrganisation(Role.AGENT, ORGANISATION));
        Actor manager = stage.actor(MANAGER, Grant.inOrganisation(Role.MANAGER, ORGANISATION));
        LabelledStructure structure =
                stage.bean(Structures.class).labelledOf(List.of(ORGANISATION)).get(0);
        String late = alarm.report(agent, structure, Duration.ofHours(80), "Un portable a été volé.");
        String told = alarm.notified(agent, manager, structure);
        Visit notice = Visit.of("breach/notify-cnil", MANAGER, "?task=" + alarm.task(late, manager));
        Visit persons = Visit.of("breach/inform-persons", MANAGER, "?task=" + alarm.task(told, manager));
        return Stream.of(
                Visit.of("breach/report", AGENT),
                Visit.of("breach/report", AGENT).pressing("#done"),
                Visit.of("breach/breaches", MANAGER),
                Visit.of("breach/breaches", "coordination"),
                Visit.of("breach/dossier", AGENT, "?case=" + late),
                Visit.of("breach/dossier", MANAGER, "?case=" + told),
                Visit.of("desk/case", MANAGER, "?case=" + late),
                notice,
                notice.pressing("#done"),
                notice.pressing("#noRiskDone"),
                persons,
                persons.pressing("#done"));
    }
}
