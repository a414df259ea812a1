package fr.maillage;

import static org.assertj.core.api.Assertions.assertThat;

import fr.maillage.labelling.candidacy.Section;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/**
 * Somebody can come to every form: it is the page of a task, a step of the candidacy, named in the code (navigation, a
 * redirect, a mail's link), or the aim of a link in another view.
 */
class WaysTest {

    private static final Pattern TASK = Pattern.compile("camunda:formKey=\"([\\w/-]+)\"");
    private static final Pattern NAMED = Pattern.compile("/forms/([\\w/-]+)\\.xhtml");

    /** A link to a page beside the own one, or to one whose folder is the kind of the case shown. */
    private static final Pattern BESIDE = Pattern.compile("href=\"([a-z][\\w/-]*)\\.xhtml");

    private static final Pattern OF_A_KIND = Pattern.compile("/forms/#\\{[\\w.()]+kind\\(\\)}/([\\w-]+)\\.xhtml");

    private static final Path FORMS = Path.of("forms");

    @Test
    void noFormIsOrphaned() {
        Set<String> orphans = new TreeSet<>(forms());
        orphans.removeAll(tasks());
        orphans.removeAll(steps());
        orphans.removeIf(WaysTest::isNamedElsewhere);

        assertThat(orphans).as("forms that nothing leads to").isEmpty();
    }

    @Test
    void everyWayLeadsToAForm() {
        Set<String> ends = Stream.of(tasks().stream(), steps().stream(), named("src/main", ".java"), linked())
                .flatMap(ways -> ways)
                .collect(Collectors.toCollection(TreeSet::new));

        assertThat(ends).contains("labelling/grant-label", "labelling/candidacy/sponsor", "labelling/dossier");
        ends.removeAll(forms());
        assertThat(ends).as("ways that end nowhere").isEmpty();
    }

    private static boolean isNamedElsewhere(String form) {
        return named("src/main", ".java").anyMatch(form::equals)
                || FilesTest.views().stream()
                        .filter(view -> !view.equals(FORMS.resolve(form + ".xhtml")))
                        .flatMap(WaysTest::links)
                        .anyMatch(form::equals);
    }

    private static Set<String> forms() {
        return House.files("forms", ".xhtml").stream()
                .map(WaysTest::name)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static List<String> tasks() {
        return House.files("processes", ".bpmn").stream()
                .flatMap(model -> found(TASK, model))
                .toList();
    }

    private static List<String> steps() {
        return Arrays.stream(Section.values())
                .map(section -> "labelling/candidacy/" + section.code())
                .toList();
    }

    private static Stream<String> named(String folder, String suffix) {
        return House.files(folder, suffix).stream().flatMap(file -> found(NAMED, file));
    }

    private static Stream<String> linked() {
        return FilesTest.views().stream().flatMap(WaysTest::links);
    }

    private static Stream<String> links(Path view) {
        return Stream.of(
                        found(NAMED, view),
                        found(OF_A_KIND, view).flatMap(page -> Stream.of("labelling/" + page, "convention/" + page)),
                        found(BESIDE, view)
                                .flatMap(page -> placesOf(view)
                                        .map(place -> FORMS.relativize(place.resolve(page))
                                                .toString()
                                                .replace('\\', '/'))))
                .flatMap(links -> links);
    }

    /** Where a view's relative links begin: its own folder, or for a fragment those of the forms that use it. */
    private static Stream<Path> placesOf(Path view) {
        if (view.startsWith(FORMS)) {
            return Stream.of(view.getParent());
        }
        String fragment = "/" + view.getParent().getFileName() + "/" + view.getFileName();
        return FilesTest.views().stream()
                .filter(user -> !user.equals(view) && House.text(user).contains(fragment))
                .flatMap(WaysTest::placesOf)
                .distinct();
    }

    private static Stream<String> found(Pattern way, Path file) {
        return way.matcher(House.text(file)).results().map(found -> found.group(1));
    }

    private static String name(Path form) {
        return FORMS.relativize(form).toString().replace('\\', '/').replace(".xhtml", "");
    }
}
