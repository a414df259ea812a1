package fr.maillage.browser;

import java.util.List;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jboss.arquillian.graphene.Graphene;
import org.openqa.selenium.By;
import org.openqa.selenium.JavascriptExecutor;
import org.openqa.selenium.TimeoutException;
import org.openqa.selenium.WebDriver;
import org.openqa.selenium.WebElement;

/**
 * Finds things by the words a person reads. The whole text of a label is preferred to its beginning.
 *
 * @param part the path of the part of the page that is looked at; empty for the whole page
 */
record Screen(WebDriver browser, String part) {

    private static final String PRESSABLE =
            "(self::button or self::a or self::summary or (self::input and (@type='submit' or @type='button')))";

    private static final String CONTENT = "normalize-space(translate(., '\u00a0', ' '))";

    /** All ways are tried in one call: each call costs more than the search. A label stands for its field. */
    private static final String FIRST_FOUND = """
            for (const path of arguments) {
              const all = document.evaluate(path, document, null, XPathResult.ORDERED_NODE_ITERATOR_TYPE, null);
              for (let one = all.iterateNext(); one; one = all.iterateNext()) {
                const found = one.localName === 'label' ? one.control : one;
                if (found) return found;
              }
            }
            return null;
            """;

    Screen(WebDriver browser) {
        this(browser, "");
    }

    /** Only what stands in the part of the page with this name, heading or legend. */
    Screen within(String name) {
        return new Screen(
                browser,
                "//*[self::section[@aria-label=" + quoted(name) + " or h2[" + CONTENT + "=" + quoted(name)
                        + "]] or self::fieldset[legend["
                        + begins("normalize-space(.)", name) + "]]]");
    }

    WebElement element(String css) {
        return awaited(
                "« " + css + " »",
                () -> browser.findElements(By.cssSelector(css)).stream()
                        .findFirst()
                        .orElse(null));
    }

    WebElement labelled(String label) {
        return found("a field labelled « " + label + " »", fieldsLabelled(label));
    }

    WebElement answer(String question, String answer) {
        String group = part + "//fieldset[legend[" + begins("normalize-space(.)", question) + "]]";
        String label = group + "//label[" + begins(CONTENT, answer) + "]";
        return found("the answer « " + answer + " » to « " + question + " »", Stream.of(label));
    }

    WebElement pressable(String text) {
        return found("a button or link « " + text + " »", pressables(text));
    }

    WebElement anyNamed(String text) {
        return found("something named « " + text + " »", Stream.concat(fieldsLabelled(text), pressables(text)));
    }

    boolean shows(String text) {
        return plain(visibleText()).contains(plain(text));
    }

    String description() {
        return browser.getCurrentUrl() + " showed:\n"
                + visibleText().lines().limit(60).collect(Collectors.joining("\n"));
    }

    private Stream<String> fieldsLabelled(String label) {
        return Stream.of(
                part + "//label[" + CONTENT + "=" + quoted(label) + "]",
                part + "//*[self::input or self::select or self::textarea][@aria-label=" + quoted(label) + "]",
                part + "//label[" + begins(CONTENT, label) + "]");
    }

    /** The page's own buttons come before those of its header: both may say the same. */
    private Stream<String> pressables(String text) {
        String whole = "(" + CONTENT + "=" + quoted(text) + " or @value=" + quoted(text) + " or @aria-label="
                + quoted(text) + ")";
        return Stream.of(whole, begins(CONTENT, text))
                .flatMap(test -> Stream.of("//main" + part + "//*", part + "//*")
                        .map(place -> place + "[" + PRESSABLE + " and " + test + "]"));
    }

    private WebElement found(String what, Stream<String> paths) {
        Object[] ways = paths.toArray();
        return awaited(what, () -> (WebElement) ((JavascriptExecutor) browser).executeScript(FIRST_FOUND, ways));
    }

    private WebElement awaited(String what, Supplier<WebElement> look) {
        try {
            return Graphene.waitGui(browser).until(any -> look.get());
        } catch (TimeoutException late) {
            throw new AssertionError("there is no " + what + "; " + description(), late);
        }
    }

    private String visibleText() {
        return (String) ((JavascriptExecutor) browser).executeScript("return document.body.innerText");
    }

    /** French writes no-break spaces before its punctuation; a test need not. */
    private static String plain(String text) {
        return text.replaceAll("[\\s\u00a0\u202f]+", " ").strip();
    }

    private static String begins(String expression, String text) {
        return "starts-with(" + expression + ", " + quoted(text) + ")";
    }

    /** XPath has no escape for quotes: a text with apostrophes is put together from its parts. */
    private static String quoted(String text) {
        return "concat('', "
                + List.of(text.split("'", -1)).stream()
                        .map(part -> "'" + part + "'")
                        .collect(Collectors.joining(", \"'\", "))
                + ")";
    }
}
