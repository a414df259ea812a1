package fr.maillage.browser;

import java.util.List;
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

    Screen(WebDriver browser) {
        this(browser, "");
    }

    /** Only what stands in the part of the page with this name or legend. */
    Screen within(String name) {
        return new Screen(
                browser,
                "//*[self::section[@aria-label=" + quoted(name) + "] or self::fieldset[legend["
                        + begins("normalize-space(.)", name) + "]]]");
    }

    WebElement element(String css) {
        return first("« " + css + " »", By.cssSelector(css));
    }

    WebElement labelled(String label) {
        return first("a field labelled « " + label + " »", fieldsLabelled(label));
    }

    WebElement answer(String question, String answer) {
        String group = part + "//fieldset[legend[" + begins("normalize-space(.)", question) + "]]";
        String id = group + "//label[" + begins("normalize-space(translate(., '\u00a0', ' '))", answer) + "]/@for";
        return first("the answer « " + answer + " » to « " + question + " »", By.xpath("//*[@id=" + id + "]"));
    }

    WebElement pressable(String text) {
        return first("a button or link « " + text + " »", pressables(text));
    }

    WebElement anyNamed(String text) {
        return first(
                "something named « " + text + " »",
                Stream.concat(Stream.of(fieldsLabelled(text)), Stream.of(pressables(text)))
                        .toArray(By[]::new));
    }

    boolean shows(String text) {
        return plain(visibleText()).contains(plain(text));
    }

    String description() {
        return browser.getCurrentUrl() + " showed:\n"
                + visibleText().lines().limit(60).collect(Collectors.joining("\n"));
    }

    private By[] fieldsLabelled(String label) {
        String text = "normalize-space(translate(., '\u00a0', ' '))";
        return Stream.of(text + "=" + quoted(label), begins(text, label))
                .flatMap(test -> Stream.of(
                        By.xpath("//*[@id=" + part + "//label[" + test + "]/@for]"),
                        By.xpath(part + "//label[" + test + "]//*[self::input or self::select or self::textarea]"),
                        By.xpath(part + "//*[self::input or self::select or self::textarea][@aria-label="
                                + quoted(label) + "]")))
                .toArray(By[]::new);
    }

    /** The page's own buttons come before those of its header: both may say the same. */
    private By[] pressables(String text) {
        String content = "normalize-space(translate(., '\u00a0', ' '))";
        String whole = "(" + content + "=" + quoted(text) + " or @value=" + quoted(text) + " or @aria-label="
                + quoted(text) + ")";
        return Stream.of(whole, begins(content, text))
                .flatMap(test -> Stream.of("//main" + part + "//*", part + "//*")
                        .map(place -> place + "[" + PRESSABLE + " and " + test + "]"))
                .map(By::xpath)
                .toArray(By[]::new);
    }

    private WebElement first(String what, By... ways) {
        try {
            return Graphene.waitGui(browser)
                    .until(any -> Stream.of(ways)
                            .flatMap(way -> browser.findElements(way).stream())
                            .findFirst()
                            .orElse(null));
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
