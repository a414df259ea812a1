package fr.maillage;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.springframework.modulith.core.ApplicationModule;
import org.springframework.modulith.core.ApplicationModules;

/** The modules as Spring Modulith sees them, and their diagram, which is generated. */
class ModulesTest {

    private static final Path DIAGRAM = Path.of("src/docs/modules.md");
    private static final ApplicationModules MODULES = ApplicationModules.of(Maillage.class);

    /** Into which rooms the demonstration goes, {@link HouseTest} judges. */
    @Test
    void modulesKeepToEachOthersDoors() {
        assertThat(MODULES.stream()).isNotEmpty();
        MODULES.detectViolations()
                .filter(violation -> !violation.getMessage().contains("fr.maillage.shared."))
                .filter(violation -> !violation.getMessage().startsWith("Module 'demonstration'"))
                .throwIfPresent();
    }

    /** After a wanted change: {@code mvn test -Dtest=ModulesTest -Dmaillage.draw=true} draws it anew. */
    @Test
    void theDiagramShowsTheModulesAsTheyAre() throws IOException {
        if (Boolean.getBoolean("maillage.draw")) {
            Files.createDirectories(DIAGRAM.getParent());
            Files.writeString(DIAGRAM, drawing());
        }

        assertThat(DIAGRAM).hasContent(drawing());
    }

    private static String drawing() {
        return "# Modules\n\nGenerated and checked by `ModulesTest`; everything may also use `shared`.\n\n"
                + "```mermaid\nflowchart TD\n"
                + MODULES.stream().sorted().flatMap(ModulesTest::lines).collect(Collectors.joining())
                + "```\n";
    }

    private static Stream<String> lines(ApplicationModule module) {
        String name = module.getIdentifier().toString();
        return name.equals("shared")
                ? Stream.empty()
                : Stream.concat(
                        Stream.of("  " + name + "\n"),
                        module.getDirectDependencies(MODULES)
                                .uniqueModules()
                                .map(target -> target.getIdentifier().toString())
                                .filter(target -> !target.equals("shared"))
                                .sorted()
                                .map(target -> "  " + name + " --> " + target + "\n"));
    }
}
