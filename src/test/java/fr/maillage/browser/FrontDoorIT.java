package fr.maillage.browser;

import org.junit.jupiter.api.Test;

/** What a stranger meets first. */
class FrontDoorIT extends Journey {

    @Test
    void aStrangerIsAskedToSignIn() {
        visitor.open("/").isAt("/forms/people/login.xhtml");
    }
}
