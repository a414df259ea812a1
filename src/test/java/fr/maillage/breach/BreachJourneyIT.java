package fr.maillage.breach;

import static org.assertj.core.api.Assertions.assertThat;

import fr.maillage.browser.Journey;
import fr.maillage.browser.Visitor;
import fr.maillage.directory.LabelledStructure;
import fr.maillage.mandate.Counter;
import fr.maillage.people.Grant;
import fr.maillage.people.Role;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.config.AutowireCapableBeanFactory;

/** An agent notices a breach; the manager describes it, takes the draft notice along, and says why there is no risk. */
class BreachJourneyIT extends Journey {

    @Autowired
    AutowireCapableBeanFactory beans;

    @Test
    void goesFromTheReportToTheRegister() {
        LabelledStructure structure = beans.createBean(Counter.class).structure();
        String agent = opened("Camille Essai", Grant.inOrganisation(Role.AGENT, structure.organisation()));
        String manager = opened("Dominique Essai", Grant.inOrganisation(Role.MANAGER, structure.organisation()));

        signedInAs(agent)
                .open("/forms/breach/report.xhtml")
                .press("Signaler")
                .sees("Choisissez où la violation a eu lieu")
                .accessible()
                .select("Où", structure.name())
                .fill("Ce qui s’est passé", "Un portable chiffré a été volé.")
                .press("Signaler")
                .sees("La violation est signalée")
                .doesNotSee("Un portable chiffré a été volé.")
                .accessible();

        Visitor desk = signedInAs(manager)
                .open("/forms/desk/work-list.xhtml")
                .press("Qualifier la violation et notifier la CNIL")
                .sees("encore 72 h sur 72")
                .press("Clore sans notifier")
                .sees("Choisissez au moins une nature")
                .accessible();
        describe(desk)
                .press("Clore sans notifier")
                .isAt("/forms/desk/work-list.xhtml")
                .open("/forms/breach/breaches.xhtml")
                .sees("Close")
                .accessible();
        assertThat(desk.address()).contains("breaches");
    }

    private static Visitor describe(Visitor manager) {
        return manager.choose("perte de disponibilité : des données manquent")
                .choose("Cause", "malveillante")
                .choose("usagers")
                .fill("Nombre approximatif de personnes", "12")
                .choose("identité et état civil")
                .fill("Nombre approximatif d’enregistrements", "30")
                .fill("Conséquences probables", "Aucune : le disque est illisible sans sa clé.")
                .fill("Mesures prises ou proposées", "Plainte déposée.")
                .fill("Pourquoi il n’y a pas de risque pour les personnes", "Le disque est chiffré.");
    }
}
