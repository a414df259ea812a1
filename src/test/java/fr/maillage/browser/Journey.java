package fr.maillage.browser;

import java.net.URI;
import java.net.URISyntaxException;
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

    @Drone
    WebDriver browser;

    @ArquillianResource
    URL home;

    /** Somebody in front of the browser, not signed in, with a mouse. */
    protected Visitor visitor;

    @BeforeEach
    void arriveAsAStranger() throws URISyntaxException {
        browser.manage().deleteAllCookies();
        visitor = Visitor.withMouse(browser, URI.create(home.toString()));
    }

    /** The same visitor with nothing but a keyboard. */
    protected Visitor keyboardVisitor() {
        return visitor.withKeyboardOnly();
    }
}
