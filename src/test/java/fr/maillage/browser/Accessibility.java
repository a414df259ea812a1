package fr.maillage.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.results.CheckedNode;
import com.deque.html.axecore.results.Rule;
import com.deque.html.axecore.selenium.AxeBuilder;
import java.util.List;
import java.util.stream.Collectors;
import org.openqa.selenium.WebDriver;

/** Asks axe-core about the page on the screen: WCAG 2.2 AA and best practice, header and footer included. */
final class Accessibility {

    private static final List<String> RULES =
            List.of("wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice");

    private Accessibility() {}

    static void check(WebDriver browser) {
        assertThat(violations(browser)).as(browser.getCurrentUrl()).isEmpty();
    }

    /** In the page itself: the other way judges in a second window, of which only pages with frames have need. */
    @SuppressWarnings("deprecation")
    static List<String> violations(WebDriver browser) {
        return new AxeBuilder()
                .setLegacyMode(true).withTags(RULES).analyze(browser).getViolations().stream()
                        .map(Accessibility::told)
                        .toList();
    }

    private static String told(Rule rule) {
        return rule.getHelp() + " (" + rule.getId() + ", " + rule.getImpact() + ")\n"
                + rule.getNodes().stream().limit(4).map(Accessibility::told).collect(Collectors.joining("\n"));
    }

    private static String told(CheckedNode node) {
        return "    " + node.getTarget() + " " + node.getHtml().strip();
    }
}
