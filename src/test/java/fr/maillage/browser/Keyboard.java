package fr.maillage.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.openqa.selenium.JavascriptExecutor;
import org.openqa.selenium.Keys;
import org.openqa.selenium.WebDriver;
import org.openqa.selenium.WebElement;
import org.openqa.selenium.interactions.Actions;

/** Tab, Shift-Tab, space, enter, arrows and letters: nothing else. Every place the focus stops at must show it. */
record Keyboard(WebDriver browser) implements Hand {

    private static final int LONGEST_WAY = 400;

    private static final String SHOWS_FOCUS = """
            const focused = document.activeElement;
            const shown = element => {
              const style = getComputedStyle(element);
              return (style.outlineStyle !== 'none' && parseFloat(style.outlineWidth) > 0) || style.boxShadow !== 'none';
            };
            return [focused, focused.parentElement, ...(focused.labels || [])].some(shown);
            """;

    private static final String IS_BEFORE_FOCUS = """
            const from = document.activeElement;
            return from !== document.body
                && (from.compareDocumentPosition(arguments[0]) & Node.DOCUMENT_POSITION_PRECEDING) !== 0;
            """;

    private static final String IS_REACHED = """
            const here = document.activeElement, there = arguments[0];
            return here === there || (here.type === 'radio' && there.type === 'radio' && here.name === there.name);
            """;

    /** At least how many stops lie on the way, so that they are walked in one go. */
    private static final String STOPS_BETWEEN = """
            const here = document.activeElement, there = arguments[0];
            const [first, last] = arguments[1] ? [there, here] : [here, there];
            const after = (one, other) => one.compareDocumentPosition(other) & Node.DOCUMENT_POSITION_FOLLOWING;
            return [...document.querySelectorAll('a[href], button, input, select, textarea')].filter(stop =>
              stop !== first && stop !== last && after(first, stop) && after(stop, last) && stop.tabIndex >= 0
              && !stop.disabled && !['hidden', 'radio'].includes(stop.type) && stop.checkVisibility()).length;
            """;

    @Override
    public void focus(WebElement element) {
        boolean backwards = is(IS_BEFORE_FOCUS, element);
        int onTheWay = is(IS_REACHED, element) ? 0 : number(STOPS_BETWEEN, element, backwards);
        walk(backwards, onTheWay);
        for (int steps = 0; !is(IS_REACHED, element); steps++) {
            assertThat(steps).as("Tab never reaches " + name(element)).isLessThan(LONGEST_WAY);
            walk(backwards, 1);
        }
        assertThat(is(SHOWS_FOCUS))
                .as("the focus is visible on " + name(element))
                .isTrue();
    }

    @Override
    public void fill(WebElement field, String value) {
        focus(field);
        for (String spelling : TypedValue.spellings(field.getDomProperty("type"), value)) {
            empty(field);
            type(spelling);
            if (value.equals(field.getDomProperty("value"))) {
                return;
            }
        }
        assertThat(field.getDomProperty("value")).as(name(field)).isEqualToNormalizingNewlines(value);
    }

    @Override
    public void select(WebElement list, String option) {
        focus(list);
        type(option);
        assertThat(text("return arguments[0].selectedOptions[0].text.trim()", list))
                .isEqualTo(option);
    }

    @Override
    public void choose(WebElement box) {
        focus(box);
        if ("radio".equals(box.getDomProperty("type"))) {
            walkTo(box);
        }
        if (!box.isSelected()) {
            type(Keys.SPACE);
        }
    }

    @Override
    public void press(WebElement button) {
        focus(button);
        type(Keys.ENTER);
    }

    private void walk(boolean backwards, int stops) {
        Actions way = new Actions(browser);
        if (backwards) {
            way.keyDown(Keys.SHIFT);
        }
        for (int stop = 0; stop < stops; stop++) {
            way.sendKeys(Keys.TAB);
        }
        if (backwards) {
            way.keyUp(Keys.SHIFT);
        }
        way.perform();
    }

    /** Within a group of radio buttons the arrows move, not Tab. */
    private void walkTo(WebElement radio) {
        for (int steps = 0; !is("return document.activeElement === arguments[0]", radio); steps++) {
            assertThat(steps).as("arrows never reach " + name(radio)).isLessThan(LONGEST_WAY);
            type(Keys.ARROW_DOWN);
        }
    }

    private void empty(WebElement field) {
        if (!List.of("date", "time").contains(field.getDomProperty("type"))) {
            new Actions(browser)
                    .keyDown(Keys.CONTROL)
                    .sendKeys("a")
                    .keyUp(Keys.CONTROL)
                    .sendKeys(Keys.DELETE)
                    .perform();
        }
    }

    private void type(CharSequence keys) {
        new Actions(browser).sendKeys(keys).perform();
    }

    private boolean is(String code, Object... arguments) {
        return (Boolean) ((JavascriptExecutor) browser).executeScript(code, arguments);
    }

    private int number(String code, Object... arguments) {
        return ((Number) ((JavascriptExecutor) browser).executeScript(code, arguments)).intValue();
    }

    private String text(String code, Object... arguments) {
        return (String) ((JavascriptExecutor) browser).executeScript(code, arguments);
    }

    private static String name(WebElement element) {
        return "« " + element.getAccessibleName() + " »";
    }
}
