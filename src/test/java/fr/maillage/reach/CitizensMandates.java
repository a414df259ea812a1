package fr.maillage.reach;

import fr.maillage.delegation.Lending;
import fr.maillage.directory.Characters;
import fr.maillage.directory.LabelledStructure;
import fr.maillage.directory.Structures;
import fr.maillage.mandate.Counter;
import fr.maillage.mandate.giving.GiveMandate;
import fr.maillage.mandate.request.AskForData;
import fr.maillage.mandate.request.HandOverData;
import fr.maillage.people.Actor;
import fr.maillage.shared.Ids;
import java.util.Map;
import java.util.stream.Stream;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.config.AutowireCapableBeanFactory;

/** A mandate that is prepared and one in force, in a structure of Aix. */
final class CitizensMandates {

    @Autowired
    Structures structures;

    @Autowired
    AskForData asking;

    @Autowired
    HandOverData handing;

    private Counter counter;

    @Autowired
    void fixtures(AutowireCapableBeanFactory beans) {
        counter = beans.createBean(Counter.class);
    }

    Stream<Address> addresses(Actor agent) {
        LabelledStructure structure = structures.open(
                Characters.structure(Ids.fresh(), Candidacies.SPONSORING, "13", Characters.site("aix", "Aix")));
        String draft = counter.draft(structure, agent, Map.of());
        String given = counter.given(structure, agent, Lending.PASSWORD);
        String waiting = asked(given, agent);
        String handed = asked(counter.given(structure, agent, Lending.PASSWORD), agent);
        handing.handOver(counter.task(handed, agent), "PASSPORT", true, agent);
        return Stream.concat(
                Stream.of("identity", "rights", "scope")
                        .map(page -> Address.form("mandate/giving/" + page, "mandate", "a prepared mandate", draft)),
                Stream.of(
                        Address.form(GiveMandate.FORM, "task", "its task", counter.task(draft, agent)),
                        Address.form("mandate/dossier", "case", "a mandate", given),
                        Address.form("desk/case", "case", "a mandate", given),
                        Address.form("mandate/request", "case", "a request for data", handed),
                        Address.form(HandOverData.FORM, "task", "its task", counter.task(waiting, agent)),
                        new Address("/mandats/demandes/{id}/donnees", "a request for data", handed),
                        new Address("/mandats/{id}/originaux/STRUCTURE", "a mandate", given)));
    }

    private String asked(String mandate, Actor agent) {
        return asking.atDesk(mandate, agent).id("request");
    }
}
