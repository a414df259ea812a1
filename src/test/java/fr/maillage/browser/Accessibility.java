package fr.maillage.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.selenium.AxeBuilder;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.openqa.selenium.JavascriptExecutor;
import org.openqa.selenium.WebDriver;
import org.openqa.selenium.chromium.HasCdp;

/**
 * Asks axe-core about the page on the screen: WCAG 2.2 AA and best practice, header and footer included. Only what is
 * wrong comes back, since what is right costs more to tell than to find.
 */
final class Accessibility {

    private static final List<String> RULES =
            List.of("wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice");

    private static final String AXE = read("/axe.min.js");

    private static final String ASK = """
            const [rules, done] = arguments;
            const told = node => '    ' + node.target + ' ' + node.html.trim();
            const flaw = rule => `${rule.help} (${rule.id}, ${rule.impact})\\n` + rule.nodes.slice(0, 4).map(told).join('\\n');
            axe.run(document, {runOnly: {type: 'tag', values: rules}, resultTypes: ['violations'], elementRef: false})
              .then(found => done(found.violations.map(flaw)), fault => done([String(fault)]));
            """;

    private Accessibility() {}

    static void check(WebDriver browser) {
        assertThat(violations(browser)).as(browser.getCurrentUrl()).isEmpty();
    }

    static List<String> violations(WebDriver browser) {
        JavascriptExecutor page = (JavascriptExecutor) browser;
        if (Boolean.TRUE.equals(page.executeScript("return window.axe === undefined"))) {
            page.executeScript(AXE);
        }
        return ((List<?>) page.executeAsyncScript(ASK, RULES))
                .stream().map(String::valueOf).toList();
    }

    /** Each page that the browser loads meanwhile brings axe-core with it: sending it costs more than asking. */
    static void withEveryPageOf(WebDriver browser, Runnable tour) {
        HasCdp tools = (HasCdp) browser;
        Object script = tools.executeCdpCommand("Page.addScriptToEvaluateOnNewDocument", Map.of("source", AXE))
                .get("identifier");
        try {
            tour.run();
        } finally {
            tools.executeCdpCommand("Page.removeScriptToEvaluateOnNewDocument", Map.of("identifier", script));
        }
    }

    private static String read(String resource) {
        try (InputStream script = AxeBuilder.class.getResourceAsStream(resource)) {
            return new String(script.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
