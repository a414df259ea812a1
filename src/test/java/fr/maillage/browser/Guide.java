package fr.maillage.browser;

import fr.maillage.people.door.Browser;
import java.net.URI;
import java.time.Duration;
import org.openqa.selenium.By;
import org.openqa.selenium.Cookie;
import org.openqa.selenium.JavascriptException;
import org.openqa.selenium.JavascriptExecutor;
import org.openqa.selenium.WebDriver;
import org.openqa.selenium.support.ui.WebDriverWait;

/** Brings the browser from visit to visit, by the shortest way. */
final class Guide {

    private static final Duration LONGEST_WAIT = Duration.ofSeconds(20);

    private static final String PRESS = """
            const button = document.querySelector('main ' + arguments[0]);
            if (!button) return false;
            window.pressed = true;
            window.faces?.ajax?.addOnEvent(news => { if (news.status === 'success') window.pressed = false; });
            button.click();
            return true;
            """;

    private static final String ANSWERED = "return !window.pressed && document.readyState === 'complete'";

    private final WebDriver browser;
    private final URI home;
    private Visit latest = Visit.at("", "nobody", "");

    Guide(WebDriver browser, URI home) {
        this.browser = browser;
        this.home = home;
    }

    /** Lets somebody of the demonstration in by a door without a screen, and keeps what it handed out. */
    void enter(String person) {
        browser.manage().deleteAllCookies();
        if (!person.equals(Visit.STRANGER)) {
            Browser door = new Browser(home.getPort());
            door.signIn(Stage.email(person), Stage.PASSWORD);
            browser.manage().addCookie(new Cookie("maillage", door.session()));
        }
    }

    /** The page as it opens stays where the next visit begins with it; false when there is nothing to press. */
    boolean show(Visit visit) {
        if (!visit.follows(latest)) {
            browser.get(home.resolve(visit.spoken()).toString());
        }
        latest = visit;
        visit.brought()
                .ifPresent(file -> browser.findElement(By.cssSelector("main input[type=file]"))
                        .sendKeys(file.toString()));
        return visit.pressed().isEmpty() || press(visit.pressed());
    }

    private boolean press(String button) {
        boolean found = Boolean.TRUE.equals(script(PRESS, button));
        new WebDriverWait(browser, LONGEST_WAIT)
                .pollingEvery(Duration.ofMillis(50))
                .ignoring(JavascriptException.class)
                .until(any -> Boolean.TRUE.equals(script(ANSWERED)));
        return found;
    }

    private Object script(String code, Object... arguments) {
        return ((JavascriptExecutor) browser).executeScript(code, arguments);
    }
}
