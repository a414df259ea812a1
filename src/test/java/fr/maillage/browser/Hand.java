package fr.maillage.browser;

import org.openqa.selenium.WebElement;

/** How somebody acts on what they found on the screen. */
interface Hand {

    void focus(WebElement element);

    void fill(WebElement field, String value);

    void select(WebElement list, String option);

    void choose(WebElement box);

    void press(WebElement button);
}
