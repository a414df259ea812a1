package fr.maillage;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What is kept in the repository: how long, at which place, and what must never be in it. */
class FilesTest {

    private static final int LONGEST_FILE = 250;
    private static final int LONGEST_VIEW = 120;
    private static final int USUAL_FILE = 45;
    private static final int LONG_FILE = 120;

    /** The formatter's 120, and room for the word with which a sentence ends. */
    private static final int LONGEST_LINE = 130;

    private static final Set<String> TOP_LEVEL =
            Set.of("pom.xml", "README.md", "LICENSE", "processes", "forms", "signatures", "src");

    /** Paths, registries and ports of one machine; written so that this file does not find itself. */
    private static final Pattern OF_ONE_MACHINE = Pattern.compile(
            "/(?:root|work|tmp/wt)/|/home/\\w|art[i]factory|nexus[.-]|(?:localhost|127\\.0\\.0\\.1):(?!8080)\\d{4}");

    private static final Pattern KEPT_AS_TEXT = Pattern.compile(
            ".*\\.(java|xml|xhtml|properties|yaml|md|json|csv|css|js|bpmn|dmn)|\\.ci/run|\\.mvn/jvm\\.config");

    @Test
    void noSourceIsLongerThanAPersonReadsAtOnce() {
        List<Path> sources = House.files("src/main", ".java");

        assertThat(sources)
                .isNotEmpty()
                .allSatisfy(file -> assertThat(lines(file)).as("%s", file).isLessThanOrEqualTo(LONGEST_FILE));
    }

    @Test
    void mostSourcesAreShort() {
        List<Long> sizes = House.files("src/main", ".java").stream()
                .map(FilesTest::lines)
                .sorted()
                .toList();

        assertThat(sizes.get(sizes.size() / 2)).as("median").isLessThanOrEqualTo(USUAL_FILE);
        assertThat(sizes.get(sizes.size() * 9 / 10)).as("90th percentile").isLessThanOrEqualTo(LONG_FILE);
    }

    @Test
    void noLineOfJavaRunsOutOfThePage() {
        assertThat(House.files("src", ".java"))
                .isNotEmpty()
                .allSatisfy(file -> assertThat(House.text(file).lines())
                        .as("%s", file)
                        .allMatch(line -> line.length() <= LONGEST_LINE));
    }

    @Test
    void viewsAreShort() {
        assertThat(views())
                .allSatisfy(file -> assertThat(lines(file)).as("%s", file).isLessThanOrEqualTo(LONGEST_VIEW));
    }

    @Test
    void theTopLevelStaysAsItWasSet() throws Exception {
        assertThat(tracked().map(file -> file.split("/", 2)[0]).distinct())
                .isNotEmpty()
                .allMatch(entry -> entry.startsWith(".") || TOP_LEVEL.contains(entry));
    }

    @Test
    void nothingTellsOfTheMachineItWasWrittenOn() throws Exception {
        assertThat(tracked().filter(file -> KEPT_AS_TEXT.matcher(file).matches()))
                .isNotEmpty()
                .allSatisfy(
                        file -> assertThat(House.text(Path.of(file))).as(file).doesNotContainPattern(OF_ONE_MACHINE));
    }

    @Test
    void theLawOfMachinesKnowsOneWhenItSeesIt() {
        assertThat("see /ro" + "ot/notes").containsPattern(OF_ONE_MACHINE);
        assertThat("http://local" + "host:9999/").containsPattern(OF_ONE_MACHINE);
        assertThat("http://localhost:8080/").doesNotContainPattern(OF_ONE_MACHINE);
    }

    static List<Path> views() {
        return Stream.concat(
                        House.files("forms", ".xhtml").stream(),
                        House.files("src/main/resources/META-INF/resources", ".xhtml").stream())
                .toList();
    }

    private static long lines(Path file) {
        return House.text(file).lines().count();
    }

    /** What git keeps, and what it is about to keep. */
    private static Stream<String> tracked() throws IOException, InterruptedException {
        Process git = new ProcessBuilder(
                        "git", "-c", "safe.directory=*", "-c", "core.quotePath=off", "ls-files", "--cached")
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .start();
        String names = new String(git.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(git.waitFor()).as("git ls-files").isZero();
        return names.lines().filter(name -> Path.of(name).toFile().isFile());
    }
}
