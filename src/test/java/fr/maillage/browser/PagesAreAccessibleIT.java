package fr.maillage.browser;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toCollection;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.maillage.House;
import java.net.URISyntaxException;
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
        visits = Bilingual.of(new Tour(Stage.played()).visits());
    }

    @Test
    void everyPageIsSoundAndHasATitleOfItsOwnInBothLanguages() throws URISyntaxException {
        Map<String, List<Visit>> byPerson =
                visits.stream().collect(groupingBy(Visit::who, LinkedHashMap::new, toCollection(ArrayList::new)));
        Guide guide = new Guide(browser, home.toURI());

        Accessibility.withEveryPageOf(
                browser,
                () -> byPerson.forEach((person, theirs) -> {
                    guide.enter(person);
                    theirs.forEach(visit -> judge(visit, guide));
                }));

        viewsByTitle.entrySet().stream()
                .filter(title -> title.getValue().size() > 1)
                .forEach(title -> flaws.add("« " + title.getKey() + " » is the title of " + title.getValue()));
        System.out.printf(
                "FIGURE axe: %d flaws on %d pages in %d states, %d of these in English%n",
                flaws.size(),
                visits.stream().map(Visit::view).distinct().count(),
                visits.size(),
                visits.stream().filter(visit -> visit.language().equals("en")).count());
        assertThat(flaws).isEmpty();
    }

    private void judge(Visit visit, Guide guide) {
        if (!guide.show(visit)) {
            flaws.add(visit + ": nothing to press");
        }
        if (visit.pressed().isEmpty()) {
            viewsByTitle
                    .computeIfAbsent(browser.getTitle(), title -> new TreeSet<>())
                    .add(visit.view());
        }
        visit.brought().ifPresent(file -> visitor.sees(file.getFileName().toString()));
        Accessibility.violations(browser).forEach(flaw -> flaws.add(visit + ": " + flaw));
        Soundness.flaws(browser, visit.language()).forEach(flaw -> flaws.add(visit + ": " + flaw));
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
        assertThat(Soundness.flaws(browser, "fr")).anyMatch(flaw -> flaw.startsWith("wider than 320"));
    }

    @Test
    void noPageIsLeftOutInEitherLanguage() {
        Set<String> views = House.files("forms", ".xhtml").stream()
                .map(file ->
                        FORMS.relativize(file).toString().replace('\\', '/').replace(".xhtml", ""))
                .collect(toCollection(TreeSet::new));

        assertThat(views).isNotEmpty();
        for (String language : List.of("fr", "en")) {
            Set<String> visited = visits.stream()
                    .filter(visit -> visit.language().equals(language))
                    .map(Visit::view)
                    .collect(toCollection(TreeSet::new));
            assertThat(views.stream().filter(view -> !visited.contains(view)))
                    .as("views that nobody visits in " + language)
                    .isEmpty();
        }
    }
}
