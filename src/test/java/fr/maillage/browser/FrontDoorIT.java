package fr.maillage.browser;

import org.junit.jupiter.api.Test;

/** What a stranger meets first. */
class FrontDoorIT extends Journey {

    @Test
    void aStrangerIsAskedToSignIn() {
        visitor.open("/forms/desk/work-list.xhtml").isAt("/forms/people/login.xhtml");
    }
}
