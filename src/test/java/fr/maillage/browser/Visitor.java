package fr.maillage.browser;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.Base64;
import java.util.concurrent.locks.LockSupport;
import java.util.stream.Collectors;
import org.jboss.arquillian.graphene.Graphene;
import org.openqa.selenium.JavascriptExecutor;
import org.openqa.selenium.WebDriver;
import org.openqa.selenium.WebElement;
import org.openqa.selenium.interactions.Actions;

/**
 * Somebody using the platform. A journey is written in the words on the screen: labels, options, buttons. Every verb
 * waits for what it needs, and fails with what was on the screen instead.
 */
public final class Visitor {

    /** The platform looks for what is due at least every half minute. */
    private static final Duration LONGEST_WAIT = Duration.ofSeconds(45);

    /** What pressing the button would send, sent; a file comes back as base64. */
    private static final String FILE = """
            const [button, done] = arguments;
            const said = new URLSearchParams(new FormData(button.form, button));
            fetch(button.form.action, {method: 'POST', body: said})
              .then(answer => answer.blob())
              .then(file => {
                const reader = new FileReader();
                reader.onload = () => done(reader.result.split(',')[1]);
                reader.readAsDataURL(file);
              });
            """;

    private final WebDriver browser;
    private final URI home;
    private final Screen screen;
    private final Hand hand;

    private Visitor(WebDriver browser, URI home, Screen screen, Hand hand) {
        this.browser = browser;
        this.home = home;
        this.screen = screen;
        this.hand = hand;
    }

    static Visitor withMouse(WebDriver browser, URI home) {
        return new Visitor(browser, home, new Screen(browser), new Mouse(browser));
    }

    /** The same visitor with nothing but a keyboard. */
    public Visitor withKeyboardOnly() {
        return new Visitor(browser, home, screen, new Keyboard(browser));
    }

    /** The same visitor, who looks for fields and buttons only in the part of the page with this name or legend. */
    public Visitor within(String name) {
        return new Visitor(browser, home, screen.within(name), hand);
    }

    /** Goes to an address of the platform: {@code /}, {@code /forms/labelling/review-candidacy.xhtml?task=…}. */
    public Visitor open(String path) {
        browser.get(home.resolve(path).toString());
        return this;
    }

    /** Signs in on the sign-in page, whatever its language. */
    public Visitor signIn(String address, String password) {
        open("/forms/people/login.xhtml");
        hand.fill(screen.element("input[name=email]"), address);
        hand.fill(screen.element("input[name=password]"), password);
        hand.press(screen.element("main form[action$='/login'] button[type=submit]"));
        return screenShall("let in " + address, () -> !browser.getCurrentUrl().contains("/login"));
    }

    /** Types into the field with this label; dates as 2026-05-31, whatever the browser shows. */
    public Visitor fill(String label, String value) {
        hand.fill(screen.labelled(label), value);
        return this;
    }

    /** Picks an option of a drop-down list. */
    public Visitor select(String label, String option) {
        hand.select(screen.labelled(label), option);
        return this;
    }

    /** Picks the answer to a question: one radio button or box of a group with a legend. */
    public Visitor choose(String question, String answer) {
        hand.choose(screen.answer(question, answer));
        return this;
    }

    /** Ticks the box, or picks the radio button, with this label. */
    public Visitor choose(String label) {
        hand.choose(screen.labelled(label));
        return this;
    }

    /** Draws a stroke with the mouse in the frame with this name: through its middle, downwards to the right. */
    public Visitor draw(String frame) {
        WebElement paper = screen.element("canvas[aria-label='" + frame + "']");
        ((JavascriptExecutor) browser).executeScript("arguments[0].scrollIntoView({block: 'center'})", paper);
        Actions pen = new Actions(browser).moveToElement(paper, -120, -40).clickAndHold();
        for (int step = 0; step < 8; step++) {
            pen.moveByOffset(30, 10);
        }
        pen.release().perform();
        return this;
    }

    /** Goes to the field and puts a file in it; the window in which one would choose is the machine's own. */
    public Visitor attach(String label, Path file) {
        WebElement field = screen.labelled(label);
        hand.focus(field);
        field.sendKeys(file.toAbsolutePath().toString());
        return this;
    }

    /** Presses a button, or follows a link. */
    public Visitor press(String text) {
        hand.press(screen.pressable(text));
        return this;
    }

    /** Brings the focus to a field, button or link; with the keyboard each stop on the way must be visible. */
    public Visitor tabTo(String text) {
        hand.focus(screen.anyNamed(text));
        return this;
    }

    public Visitor sees(String text) {
        return screenShall("show « " + text + " »", () -> screen.shows(text));
    }

    /** Looks at the page again and again until it shows the text: for what the platform does by itself. */
    public Visitor soonSees(String text) {
        Instant end = Instant.now().plus(LONGEST_WAIT);
        while (!screen.shows(text) && Instant.now().isBefore(end)) {
            LockSupport.parkNanos(Duration.ofMillis(250).toNanos());
            browser.navigate().refresh();
        }
        return sees(text);
    }

    public Visitor doesNotSee(String text) {
        return screenShall("not show « " + text + " »", () -> !screen.shows(text));
    }

    /** The address bar shows this path. */
    public Visitor isAt(String path) {
        return screenShall(
                "be at " + path,
                () -> path.equals(URI.create(browser.getCurrentUrl()).getPath()));
    }

    /** No violation of WCAG 2.2 AA nor of best practice, in the state now on the screen. */
    public Visitor accessible() {
        Accessibility.check(browser);
        return this;
    }

    /** What happens to somebody who leaves a page open for an hour. */
    public Visitor losesTheSession() {
        browser.manage().deleteAllCookies();
        return this;
    }

    /** Fetches an address with the visitor's session, as a download does. */
    public HttpResponse<byte[]> fetch(String path) {
        String cookies = browser.manage().getCookies().stream()
                .map(cookie -> cookie.getName() + "=" + cookie.getValue())
                .collect(Collectors.joining("; "));
        HttpRequest request = HttpRequest.newBuilder(home.resolve(path))
                .header("Cookie", cookies)
                .build();
        return HttpClient.newHttpClient()
                .sendAsync(request, HttpResponse.BodyHandlers.ofByteArray())
                .join();
    }

    /** Presses a button that hands a file out, and takes the file. */
    public byte[] take(String button) {
        Object file = ((JavascriptExecutor) browser).executeAsyncScript(FILE, screen.pressable(button));
        return Base64.getDecoder().decode((String) file);
    }

    /** Where a link leads. */
    public String addressOf(String link) {
        return screen.pressable(link).getDomProperty("href");
    }

    public String address() {
        return browser.getCurrentUrl();
    }

    /** What a field holds now. */
    public String valueOf(String label) {
        WebElement field = screen.labelled(label);
        return field.getDomProperty("value");
    }

    /** Whoever types now types into the field with this label. */
    public Visitor isIn(String label) {
        return screenShall(
                "be in « " + label + " »",
                () -> screen.labelled(label).equals(browser.switchTo().activeElement()));
    }

    private Visitor screenShall(String expectation, java.util.function.BooleanSupplier condition) {
        try {
            Graphene.waitAjax(browser).until(any -> condition.getAsBoolean());
        } catch (org.openqa.selenium.TimeoutException late) {
            throw new AssertionError("the page should " + expectation + " but " + screen.description(), late);
        }
        return this;
    }
}
