package fr.maillage.browser;

import fr.maillage.people.AccountOpening;
import fr.maillage.people.Grant;
import fr.maillage.shared.Ids;
import java.net.URI;
import java.net.URL;
import org.jboss.arquillian.drone.api.annotation.Drone;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.arquillian.test.api.ArquillianResource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.extension.ExtendWith;
import org.openqa.selenium.WebDriver;

/**
 * A test that looks at the platform through a browser. Extend it, name the class {@code …IT}, and use {@link #visitor};
 * {@code @Autowired} fields are beans of the running application. A failure leaves a picture in target/screenshots.
 */
@ExtendWith({ArquillianExtension.class, PictureOfFailure.class})
public abstract class Journey {

    /** Of every account that a journey opens. */
    protected static final String PASSWORD = "une longue phrase pour entrer";

    @Drone
    WebDriver browser;

    @ArquillianResource
    URL home;

    /** Somebody in front of the browser, not signed in, with a mouse. */
    protected Visitor visitor;

    @BeforeEach
    void arriveAsAStranger() {
        visitor = stranger();
    }

    /** Somebody else in front of the same browser, not signed in. */
    protected Visitor stranger() {
        browser.get(home.toString());
        browser.manage().deleteAllCookies();
        return Visitor.withMouse(browser, URI.create(home.toString()));
    }

    /** Somebody new, with an account that holds these grants, signed in. */
    protected Visitor signedInWith(Grant... grants) {
        return signedInAs(opened("Camille Essai", grants));
    }

    /** Opens an account that holds these grants, to sign in with more than once; gives its address. */
    protected String opened(String name, Grant... grants) {
        String address = Ids.fresh() + "@example.org";
        Platform.running().getBean(AccountOpening.class).openForDemonstration(address, name, PASSWORD, grants);
        return address;
    }

    /** Signs in with an account that was {@link #opened}. */
    protected Visitor signedInAs(String address) {
        return stranger().signIn(address, PASSWORD);
    }

    /** The same, with nothing but a keyboard. */
    protected Visitor signedInByKeyboardAs(String address) {
        return stranger().withKeyboardOnly().signIn(address, PASSWORD);
    }

    /** What happens when today is over for the engine; then it is today again. */
    protected static void onTheNextDay(Runnable scene) throws InterruptedException {
        NextDay.plays(scene);
    }

    /** The same visitor with nothing but a keyboard. */
    protected Visitor keyboardVisitor() {
        return visitor.withKeyboardOnly();
    }
}
