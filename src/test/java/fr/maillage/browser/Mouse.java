package fr.maillage.browser;

import java.util.Set;
import org.openqa.selenium.JavascriptExecutor;
import org.openqa.selenium.WebDriver;
import org.openqa.selenium.WebElement;
import org.openqa.selenium.support.ui.Select;

/** Points and clicks. */
record Mouse(WebDriver browser) implements Hand {

    private static final Set<String> PICKED = Set.of("date", "time");

    @Override
    public void focus(WebElement element) {
        script("arguments[0].focus()", element);
    }

    @Override
    public void fill(WebElement field, String value) {
        if (PICKED.contains(field.getDomProperty("type"))) {
            pick(field, value);
        } else {
            field.clear();
            field.sendKeys(value);
        }
    }

    @Override
    public void select(WebElement list, String option) {
        new Select(list).selectByVisibleText(option);
    }

    /** A hidden box is reached through its label, as a person does. */
    @Override
    public void choose(WebElement box) {
        if (!box.isSelected()) {
            script("arguments[0].scrollIntoView({block: 'center'})", box);
            script("return arguments[0].labels[0] || arguments[0]", box).click();
        }
    }

    @Override
    public void press(WebElement button) {
        script("arguments[0].scrollIntoView({block: 'center'})", button);
        button.click();
    }

    /** A picker has no keys of its own to type in: what it does at the end is this. */
    private void pick(WebElement field, String value) {
        script(
                "arguments[0].value = arguments[1];"
                        + "arguments[0].dispatchEvent(new Event('input', {bubbles: true}));"
                        + "arguments[0].dispatchEvent(new Event('change', {bubbles: true}));",
                field,
                value);
    }

    private WebElement script(String code, Object... arguments) {
        return (WebElement) ((JavascriptExecutor) browser).executeScript(code, arguments);
    }
}
