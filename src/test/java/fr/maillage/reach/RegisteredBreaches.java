package fr.maillage.reach;

import fr.maillage.breach.Alarm;
import fr.maillage.breach.notice.NotifyAuthority;
import fr.maillage.breach.persons.InformPersons;
import fr.maillage.directory.Characters;
import fr.maillage.directory.LabelledStructure;
import fr.maillage.directory.Structures;
import fr.maillage.people.Actor;
import fr.maillage.shared.Ids;
import java.time.Duration;
import java.util.stream.Stream;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.config.AutowireCapableBeanFactory;

/** A breach that was reported and one of which the authority was told, in a structure of Aix; and one of the platform. */
final class RegisteredBreaches {

    @Autowired
    Structures structures;

    private Alarm alarm;

    @Autowired
    void fixtures(AutowireCapableBeanFactory beans) {
        alarm = beans.createBean(Alarm.class);
    }

    Stream<Address> addresses(Actor agent, Actor manager) {
        LabelledStructure structure = structures.open(
                Characters.structure(Ids.fresh(), Candidacies.SPONSORING, "13", Characters.site("aix", "Aix")));
        String reported = alarm.report(agent, structure, Duration.ofHours(1), "Un classeur manque.");
        String told = alarm.notified(agent, manager, structure);
        String platform = alarm.report(manager, null, Duration.ofHours(1), "Une sauvegarde manque.");
        return Stream.of(
                Address.form("breach/dossier", "case", "a breach", reported),
                Address.form("breach/dossier", "case", "one of the platform", platform),
                Address.form("desk/case", "case", "a breach", reported),
                Address.form(NotifyAuthority.FORM, "task", "its task", alarm.task(reported, manager)),
                Address.form(InformPersons.FORM, "task", "its task", alarm.task(told, manager)),
                new Address("/violations/{id}/notification", "a breach", reported));
    }
}
