package fr.maillage.browser;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.maillage.House;
import fr.maillage.people.Grant;
import fr.maillage.people.Role;
import java.nio.file.Path;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.openqa.selenium.JavascriptExecutor;

/** Every page, as the person meets it who is meant to; a page that is not in the list is a failure. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class PagesAreAccessibleIT extends Journey {

    private static final Optional<Grant> NOBODY = Optional.empty();
    private static final Optional<Grant> OFFICER = Optional.of(Grant.territorial(Role.PREFECTURE_OFFICER, "82"));

    private static final Optional<Grant> OPERATOR = Optional.of(Grant.national(Role.OPERATOR));

    /**
     * A page in one state.
     *
     * @param view its file below forms/, without suffix
     * @param who what the visitor holds; nothing for a stranger
     */
    private record Visit(String view, Optional<Grant> who, String address) {

        static Visit of(String view, Optional<Grant> who) {
            return new Visit(view, who, "/forms/" + view + ".xhtml");
        }
    }

    /** A new page is a new line here; a page that needs a case is visited by its feature's own journey, listed below. */
    private static Stream<Visit> visits() {
        return Stream.of(
                new Visit("desk/home", NOBODY, "/"),
                new Visit("desk/home", OFFICER, "/"),
                Visit.of("desk/accessibility", NOBODY),
                Visit.of("desk/source", NOBODY),
                Visit.of("directory/register", NOBODY),
                Visit.of("desk/work-list", OFFICER),
                Visit.of("desk/cases", OFFICER),
                Visit.of("desk/incidents", OPERATOR),
                Visit.of("people/account", OFFICER),
                Visit.of("people/accounts", OFFICER),
                Visit.of("people/login", NOBODY),
                new Visit("people/login", NOBODY, "/forms/people/login.xhtml?wrong"),
                new Visit("people/login", NOBODY, "/forms/people/login.xhtml?slow"),
                Visit.of("desk/error/session-lost", NOBODY),
                new Visit("desk/error/not-found", OFFICER, "/forms/no-such-page.xhtml"),
                Visit.of("desk/error/breakdown", OFFICER),
                Visit.of("desk/error/forbidden", OFFICER),
                Visit.of("desk/error/too-large", OFFICER));
    }

    /** Views whose journey calls {@code accessible()} on each of their states. */
    private static final Set<String> IN_JOURNEYS = Set.of();

    @Test
    void noPageHasAViolation() {
        visits().forEach(visit -> {
            Visitor visitor = visit.who().map(this::signedInWith).orElseGet(this::stranger);
            visitor.open(visit.address()).accessible();
        });
    }

    @Test
    void aViolationIsFound() {
        visitor.open("/");
        ((JavascriptExecutor) browser).executeScript("document.documentElement.removeAttribute('lang')");

        assertThatThrownBy(visitor::accessible)
                .isInstanceOf(AssertionError.class)
                .hasMessageContaining("html-has-lang");
    }

    @Test
    void noPageIsLeftOut() {
        Path forms = Path.of("forms");
        Set<String> views = House.files("forms", ".xhtml").stream()
                .map(file -> forms.relativize(file).toString().replace(".xhtml", ""))
                .collect(Collectors.toSet());
        Set<String> visited =
                Stream.concat(visits().map(Visit::view), IN_JOURNEYS.stream()).collect(Collectors.toSet());

        assertThat(views).isNotEmpty();
        assertThat(visited).containsExactlyInAnyOrderElementsOf(views);
    }
}
