package fr.maillage.browser;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toCollection;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.maillage.House;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.openqa.selenium.By;
import org.openqa.selenium.JavascriptExecutor;

/** Every page of the demonstration, as the person meets it who is meant to; a page that {@link Tour} omits is a failure. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class PagesAreAccessibleIT extends Journey {

    private static final Path FORMS = Path.of("forms");

    private List<Visit> visits = List.of();
    private final Map<String, Set<String>> viewsByTitle = new HashMap<>();
    private final List<String> flaws = new ArrayList<>();

    @BeforeAll
    void waitForTheCurtain() throws InterruptedException {
        visits = new Tour(Stage.played()).visits();
    }

    @Test
    void everyPageIsSoundAndHasATitleOfItsOwn() {
        Map<String, List<Visit>> byPerson =
                visits.stream().collect(groupingBy(Visit::who, LinkedHashMap::new, toCollection(ArrayList::new)));

        byPerson.forEach((person, theirs) -> {
            Visitor guest = person.isEmpty() ? stranger() : stranger().signIn(Stage.email(person), Stage.PASSWORD);
            theirs.forEach(visit -> judge(visit, guest));
        });

        viewsByTitle.entrySet().stream()
                .filter(title -> title.getValue().size() > 1)
                .forEach(title -> flaws.add("« " + title.getKey() + " » is the title of " + title.getValue()));
        assertThat(flaws).isEmpty();
    }

    private void judge(Visit visit, Visitor guest) {
        guest.open(visit.address());
        if (visit.pressed().isEmpty()) {
            viewsByTitle
                    .computeIfAbsent(browser.getTitle(), title -> new TreeSet<>())
                    .add(visit.view());
        } else {
            visit.brought()
                    .ifPresent(file -> browser.findElement(By.cssSelector("main input[type=file]"))
                            .sendKeys(file.toString()));
            browser.findElements(By.cssSelector("main " + visit.pressed())).stream()
                    .findFirst()
                    .ifPresentOrElse(
                            button -> ((JavascriptExecutor) browser).executeScript("arguments[0].click()", button),
                            () -> flaws.add(visit + ": nothing to press"));
        }
        visit.brought().ifPresent(file -> guest.sees(file.getFileName().toString()));
        Accessibility.violations(browser).forEach(flaw -> flaws.add(visit + ": " + flaw));
        Soundness.flaws(browser).forEach(flaw -> flaws.add(visit + ": " + flaw));
    }

    @Test
    void aViolationIsFound() {
        visitor.open("/");
        ((JavascriptExecutor) browser)
                .executeScript("document.documentElement.removeAttribute('lang');"
                        + "document.querySelector('h1').style.width = '500px';");

        assertThatThrownBy(visitor::accessible)
                .isInstanceOf(AssertionError.class)
                .hasMessageContaining("html-has-lang");
        assertThat(Soundness.flaws(browser)).anyMatch(flaw -> flaw.startsWith("wider than 320"));
    }

    @Test
    void noPageIsLeftOut() {
        Set<String> views = House.files("forms", ".xhtml").stream()
                .map(file ->
                        FORMS.relativize(file).toString().replace('\\', '/').replace(".xhtml", ""))
                .collect(toCollection(TreeSet::new));

        Set<String> visited = new TreeSet<>();
        visits.forEach(visit -> visited.add(visit.view()));

        assertThat(views).isNotEmpty();
        assertThat(views.stream().filter(view -> !visited.contains(view)))
                .as("views that nobody visits")
                .isEmpty();
    }
}
