package fr.maillage.bench;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.junit.jupiter.api.io.TempDir;

/**
 * From a start to the first page, for a newcomer and the next day; and what a hundred pages cost in memory. The time is
 * held to its figure with {@code -Pbench} only, because a build machine is rarely left alone.
 */
class FirstPageIT {

    private static final Duration FIGURE = Duration.ofSeconds(15);
    private static final int PAGES = 100;

    /** The front door, what everybody may read, and what an office works with. */
    private static final List<String> VISITED = List.of(
            "/",
            "/forms/directory/register.xhtml",
            "/forms/desk/work-list.xhtml",
            "/forms/desk/cases.xhtml",
            "/forms/people/account.xhtml");

    /** What the product ships with; {@code -Dmemory=-Xmx384m} measures without the rest. */
    private static final List<String> OPTIONS =
            List.of(System.getProperty("maillage.memory", "-Xmx384m").split(" "));

    private static final long MEMORY_FIGURE = 500;

    @TempDir
    private Path folder;

    @Test
    void theFirstPageComesSoonAndMemoryStaysSmall() throws Exception {
        Start shipped = () -> PackagedPlatform.start(folder, OPTIONS);
        Duration first = measure("first start", shipped);
        Duration second = measure("second start", shipped);

        assertThat(first).isLessThan(limit());
        assertThat(second).isLessThan(limit());
    }

    @Test
    @EnabledIfSystemProperty(named = "maillage.bench", matches = "true")
    void theFirstPageComesAsSoonToANewcomerWithMaven() throws Exception {
        Start newcomer = () -> PackagedPlatform.startUnpackaged(folder, OPTIONS);

        assertThat(measure("first start with Maven", newcomer)).isLessThan(limit());
        assertThat(measure("second start with Maven", newcomer)).isLessThan(limit());
    }

    private static Duration measure(String name, Start start) throws Exception {
        try (PackagedPlatform platform = start.now()) {
            Duration time = platform.timeToFirstPage();
            platform.signIn("prefecture-82");
            for (int page = 0; page < PAGES; page++) {
                assertThat(platform.statusOf(VISITED.get(page % VISITED.size())))
                        .isEqualTo(200);
            }
            long memory = platform.residentMegabytes();
            System.out.printf(
                    "%s: first page after %.1f s, resident memory after %d pages %d MB%n",
                    name, time.toMillis() / 1000.0, PAGES, memory);
            assertThat(memory).as("resident MB").isLessThan(MEMORY_FIGURE);
            return time;
        }
    }

    private static Duration limit() {
        return Boolean.getBoolean("maillage.bench") ? FIGURE : FIGURE.multipliedBy(3);
    }

    private interface Start {
        PackagedPlatform now() throws IOException;
    }
}
