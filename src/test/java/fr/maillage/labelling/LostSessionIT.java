package fr.maillage.labelling;

import static org.assertj.core.api.Assertions.assertThat;

import fr.maillage.browser.Visitor;
import fr.maillage.people.Grant;
import fr.maillage.people.Role;
import org.junit.jupiter.api.Test;

/** Somebody types for longer than their session lasts: it is said in a sentence, and comes back when they do. */
class LostSessionIT extends Stage {

    private static final String OFFICE = "Fonction du gestionnaire";
    private static final String HERE_AGAIN = "ce que vous aviez tapé est de nouveau là";
    private static final String TEXT = "Points à corriger, raisons ou remarque";

    @Test
    void aDraftComesBackAsItWasTyped() {
        String address = opened("Camille Essai", Grant.inOrganisation(Role.SPONSOR, "aix-en-provence"));
        Visitor sponsor =
                page(signedInAs(address), "sponsor", labelling.draft()).fill(OFFICE, "Directrice des quartiers");
        loses(sponsor, "Enregistrer et continuer");
        comesBack(sponsor, address).sees(HERE_AGAIN);
        assertThat(sponsor.valueOf(OFFICE)).isEqualTo("Directrice des quartiers");
        sponsor.press("Enregistrer et continuer").isAt("/forms/labelling/candidacy/structure.xhtml");
    }

    @Test
    void aDecisionComesBackToWhoWroteItEvenAfterARefusal() {
        String id = labelling.filed();
        String address = opened("Camille Essai", Grant.territorial(Role.PREFECTURE_OFFICER, "13"));
        Visitor officer = take(signedInAs(address), id, "Examiner la candidature")
                .press("Enregistrer la décision")
                .sees("Choisissez ce que devient la candidature.");
        refusing(officer);
        loses(officer, "Enregistrer la décision");
        comesBack(officer, address).sees(HERE_AGAIN);
        officer.press("Enregistrer la décision").sees("C’est fait : Candidature refusée par la préfecture.");
    }

    @Test
    void whatOnePersonTypedIsNotShownToTheNext() {
        String id = labelling.filed();
        Visitor officer = refusing(take(officer(), id, "Examiner la candidature"));
        loses(officer, "Enregistrer la décision");
        comesBack(officer, opened("Dominique Essai", Grant.territorial(Role.PREFECTURE_OFFICER, "13")))
                .sees("Que devient la candidature ?")
                .doesNotSee(HERE_AGAIN);
        assertThat(officer.valueOf(TEXT)).isEmpty();
    }

    private static Visitor refusing(Visitor officer) {
        return officer.choose("Que devient la candidature ?", "Refuser la candidature")
                .fill(TEXT, "Une structure ouvre déjà dans la rue.");
    }

    private static void loses(Visitor person, String button) {
        person.losesTheSession()
                .press(button)
                .sees("Votre session a pris fin")
                .sees("Ce que vous aviez envoyé avant est conservé")
                .sees("Ce que vous veniez de taper est gardé dans cet onglet");
    }

    private static Visitor comesBack(Visitor person, String address) {
        return person.press("Se connecter et revenir à la page")
                .fill("Adresse", address)
                .fill("Mot de passe", PASSWORD)
                .press("Se connecter");
    }
}
