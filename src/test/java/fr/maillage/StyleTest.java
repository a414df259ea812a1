package fr.maillage;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noMethods;
import static fr.maillage.House.CLASSES;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaConstructor;
import jakarta.persistence.Entity;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** How classes are written. */
class StyleTest {

    private static final Pattern CATCHES_EVERYTHING =
            Pattern.compile("catch \\((final )?([\\w.]+ \\| )*(Exception|Throwable|RuntimeException|Error)\\b");

    /** Where anything may come in: they throw on what they do not know, or, before a queue, tell it and try again. */
    private static final Set<String> EDGES = Set.of(
            "HoldsRunOut.java",
            "LateDestructions.java",
            "LostRace.java",
            "SealActs.java",
            "SealNights.java",
            "UnknownObjects.java");

    private static final int MOST_PARAMETERS = 5;

    @Test
    void entitiesHaveNoSetters() {
        assertThat(CLASSES.stream().filter(type -> type.isAnnotatedWith(Entity.class)))
                .isNotEmpty();
        noMethods()
                .that()
                .areDeclaredInClassesThat()
                .areAnnotatedWith(Entity.class)
                .should()
                .haveNameMatching("set[A-Z].*")
                .check(CLASSES);
    }

    @Test
    void nothingIsInjectedIntoFields() {
        for (String annotation : List.of(
                "org.springframework.beans.factory.annotation.Autowired",
                "org.springframework.beans.factory.annotation.Value",
                "jakarta.inject.Inject",
                "jakarta.annotation.Resource",
                "jakarta.persistence.PersistenceContext")) {
            fields().should().notBeAnnotatedWith(annotation).check(CLASSES);
        }
    }

    @Test
    void constructorsTakeFewParameters() {
        assertThat(CLASSES.stream()
                        .filter(type -> !type.isRecord() && !type.isEnum())
                        .flatMap(type -> type.getConstructors().stream())
                        .filter(constructor ->
                                constructor.getRawParameterTypes().size() > MOST_PARAMETERS)
                        .map(JavaConstructor::getFullName))
                .isEmpty();
    }

    @Test
    void nothingCatchesEverythingButAtTheEdges() {
        List<Path> sources = House.files("src/main/java", ".java");

        assertThat(sources).isNotEmpty();
        assertThat(sources)
                .filteredOn(file -> CATCHES_EVERYTHING.matcher(House.text(file)).find())
                .allSatisfy(file -> assertThat(file.getFileName().toString()).isIn(EDGES));
    }

    @Test
    void theLawOfCatchesKnowsOneWhenItSeesIt() {
        assertThat("} catch (RuntimeException e) {").containsPattern(CATCHES_EVERYTHING);
        assertThat("} catch (IOException | Exception e) {").containsPattern(CATCHES_EVERYTHING);
        assertThat("} catch (IOException e) {").doesNotContainPattern(CATCHES_EVERYTHING);
    }

    @Test
    void onlyTheStartIsOutsideThePackagesOfTheTrade() {
        assertThat(CLASSES.stream().filter(type -> House.packageOf(type).isEmpty()))
                .extracting(JavaClass::getSimpleName)
                .containsExactly("Maillage");
    }
}
