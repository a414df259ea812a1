package fr.maillage.browser;

import static org.assertj.core.api.Assertions.assertThat;

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

    /**
     * At least how many presses of Tab it takes, so that they are made in one go; fewer than none goes backwards. Who is
     * on one radio button of a group has reached them all.
     */
    private static final String PRESSES = """
            const here = document.activeElement, there = arguments[0];
            if (here === there || (here.type === 'radio' && there.type === 'radio' && here.name === there.name)) return 0;
            const after = (one, other) => one.compareDocumentPosition(other) & Node.DOCUMENT_POSITION_FOLLOWING;
            const backwards = here !== document.body && after(there, here);
            const [first, last] = backwards ? [there, here] : [here, there];
            const between = [...document.querySelectorAll('a[href], button, input, select, textarea')].filter(stop =>
              stop !== first && stop !== last && after(first, stop) && after(stop, last) && stop.tabIndex >= 0
              && !stop.disabled && !['hidden', 'radio'].includes(stop.type) && stop.checkVisibility()).length;
            return (between + 1) * (backwards ? -1 : 1);
            """;

    @Override
    public void focus(WebElement element) {
        int steps = 0;
        for (int way = way(element); way != 0; way = way(element)) {
            assertThat(steps++).as(() -> "Tab never reaches " + name(element)).isLessThan(LONGEST_WAY);
            walk(way);
        }
        assertThat(is(SHOWS_FOCUS))
                .as(() -> "the focus is visible on " + name(element))
                .isTrue();
    }

    @Override
    public void fill(WebElement field, String value) {
        focus(field);
        String type = field.getDomProperty("type");
        String keys = TypedValue.keys(type, value, this::text);
        ("date".equals(type) ? new Actions(browser) : emptying()).sendKeys(keys).perform();
        assertThat(field.getDomProperty("value")).as(() -> name(field)).isEqualToNormalizingNewlines(value);
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

    private void walk(int presses) {
        Actions way = new Actions(browser);
        if (presses < 0) {
            way.keyDown(Keys.SHIFT);
        }
        for (int press = 0; press < Math.abs(presses); press++) {
            way.sendKeys(Keys.TAB);
        }
        if (presses < 0) {
            way.keyUp(Keys.SHIFT);
        }
        way.perform();
    }

    /** Within a group of radio buttons the arrows move, not Tab. */
    private void walkTo(WebElement radio) {
        for (int steps = 0; !is("return document.activeElement === arguments[0]", radio); steps++) {
            assertThat(steps).as(() -> "arrows never reach " + name(radio)).isLessThan(LONGEST_WAY);
            type(Keys.ARROW_DOWN);
        }
    }

    private Actions emptying() {
        return new Actions(browser)
                .keyDown(Keys.CONTROL)
                .sendKeys("a")
                .keyUp(Keys.CONTROL)
                .sendKeys(Keys.DELETE);
    }

    private void type(CharSequence keys) {
        new Actions(browser).sendKeys(keys).perform();
    }

    private boolean is(String code, Object... arguments) {
        return (Boolean) ((JavascriptExecutor) browser).executeScript(code, arguments);
    }

    private int way(WebElement element) {
        return ((Number) ((JavascriptExecutor) browser).executeScript(PRESSES, element)).intValue();
    }

    private String text(String code, Object... arguments) {
        return (String) ((JavascriptExecutor) browser).executeScript(code, arguments);
    }

    private static String name(WebElement element) {
        return "« " + element.getAccessibleName() + " »";
    }
}
