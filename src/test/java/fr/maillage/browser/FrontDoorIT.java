package fr.maillage.browser;

import fr.maillage.people.Grant;
import fr.maillage.people.Role;
import org.junit.jupiter.api.Test;

/** How people come in. */
class FrontDoorIT extends Journey {

    private static final String SIGN_IN = "/forms/people/login.xhtml";

    @Test
    void aStrangerSeesTheHomePageAndNothingBehindIt() {
        visitor.open("/").sees("France Services");
        visitor.open("/forms/desk/work-list.xhtml").isAt(SIGN_IN);
    }

    @Test
    void aWrongPasswordStaysAtTheDoor() {
        visitor.open(SIGN_IN)
                .fill("Adresse", "personne@example.org")
                .fill("Mot de passe", "rien de juste ici")
                .press("Se connecter")
                .isAt(SIGN_IN);
    }

    @Test
    void anOfficerSignsIn() {
        signedInWith(Grant.territorial(Role.PREFECTURE_OFFICER, "82")).open("/").sees("Se déconnecter");
    }

    @Test
    void theDoorOpensWithAKeyboardAlone() {
        keyboardVisitor()
                .open(SIGN_IN)
                .fill("Adresse", "personne@example.org")
                .fill("Mot de passe", "rien de juste ici")
                .press("Se connecter")
                .isAt(SIGN_IN);
    }
}
