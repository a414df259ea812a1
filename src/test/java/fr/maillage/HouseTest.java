package fr.maillage;

import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static fr.maillage.House.CLASSES;
import static fr.maillage.House.packageOf;
import static fr.maillage.House.roomOf;
import static java.util.stream.Collectors.toSet;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.Dependency;
import com.tngtech.archunit.core.domain.JavaClass;
import fr.maillage.shared.calendar.Today;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Which package may know which, and which is the only one to know a library. Each law first proves its subject. */
class HouseTest {

    private static final Map<String, Set<String>> MAY_IMPORT = Map.ofEntries(
            Map.entry("shared", Set.of()),
            Map.entry("journal", Set.of("shared")),
            Map.entry("people", Set.of("journal", "shared")),
            Map.entry("directory", Set.of("document", "people", "journal", "shared")),
            Map.entry("casework", Set.of("people", "journal", "shared")),
            Map.entry("document", Set.of("people", "journal", "shared")),
            Map.entry("signing", Set.of("document", "casework", "people", "journal", "shared")),
            Map.entry("delegation", Set.of("directory", "document", "casework", "people", "journal", "shared")),
            Map.entry(
                    "labelling",
                    Set.of("act", "signing", "directory", "document", "casework", "people", "journal", "shared")),
            Map.entry(
                    "act",
                    Set.of(
                            "delegation",
                            "signing",
                            "directory",
                            "document",
                            "casework",
                            "people",
                            "journal",
                            "shared")),
            Map.entry(
                    "convention",
                    Set.of("act", "signing", "directory", "document", "casework", "people", "journal", "shared")),
            Map.entry("vault", Set.of("shared")),
            Map.entry("breach", Set.of("vault", "directory", "document", "casework", "people", "journal", "shared")),
            Map.entry(
                    "mandate",
                    Set.of(
                            "breach",
                            "vault",
                            "signing",
                            "directory",
                            "document",
                            "casework",
                            "people",
                            "journal",
                            "shared")),
            Map.entry("evidence", Set.of("signing", "document", "people", "shared")),
            Map.entry("engine", Set.of("casework", "people", "shared")),
            Map.entry("notice", Set.of("casework", "people", "journal", "shared")),
            Map.entry("desk", Set.of("casework", "directory", "document", "people", "journal", "shared")),
            Map.entry(
                    "demonstration",
                    Set.of(
                            "act",
                            "breach",
                            "convention",
                            "labelling",
                            "delegation",
                            "directory",
                            "document",
                            "casework",
                            "people",
                            "shared")));

    /** Plays what people do, so it walks into every room but the pages; nobody may know it, as the table shows. */
    private static final String STAGE = "demonstration";

    private static final Set<String> NAMES_THAT_SAY_NOTHING =
            Set.of("util", "utils", "helper", "common", "dto", "impl", "manager");

    /** A library, where it may be known, and the package that surely knows it: empty when perhaps none does. */
    private record OnlyPlace(String library, Predicate<JavaClass> allowed, String subject) {

        private boolean isKnownTo(JavaClass type) {
            return type.getDirectDependenciesFromSelf().stream()
                    .anyMatch(dependency ->
                            dependency.getTargetClass().getPackageName().startsWith(library));
        }

        @Override
        public String toString() {
            return library;
        }
    }

    static Stream<OnlyPlace> places() {
        return Stream.of(
                new OnlyPlace("org.springframework.security", in("people"), "people"),
                new OnlyPlace("org.camunda", in("engine"), "engine"),
                new OnlyPlace("com.itextpdf", in("document"), "document"),
                new OnlyPlace("eu.europa.esig", in("signing"), "signing"),
                new OnlyPlace("org.bouncycastle", in("signing"), "signing"),
                new OnlyPlace("javax.crypto", in("vault"), "vault"),
                new OnlyPlace("org.apache.pdfbox", in("signing"), ""),
                new OnlyPlace("jakarta.faces", HouseTest::isPage, "desk"),
                new OnlyPlace("org.apache.myfaces", HouseTest::isPage, ""),
                new OnlyPlace("org.springframework.web.bind", HouseTest::isApi, ""),
                new OnlyPlace("org.springframework.web.servlet", HouseTest::isApi, ""),
                new OnlyPlace("jakarta.mail", in("notice"), ""),
                new OnlyPlace("org.springframework.mail", in("notice"), "notice"));
    }

    /** Whoever reads the day from the one clock reads the day in Paris, which overseas is another. */
    @Test
    void nobodyButTodayKnowsWhatDayItIs() {
        Predicate<JavaClass> asks = type -> type.getMethodCallsFromSelf().stream()
                .anyMatch(call -> call.getName().equals("now")
                        && call.getTargetOwner().getFullName().startsWith("java.time.Local"));
        assertThat(CLASSES).noneMatch(asks);
        assertThat(CLASSES.stream()
                        .flatMap(type -> type.getMethodCallsFromSelf().stream())
                        .filter(call -> call.getTargetOwner().isEquivalentTo(Today.class)))
                .as("who asks for today")
                .isNotEmpty();
    }

    @Test
    void everyPackageIsInTheTable() {
        Set<String> packages = CLASSES.stream()
                .map(House::packageOf)
                .filter(name -> !name.isEmpty())
                .collect(toSet());

        assertThat(packages).isNotEmpty().isSubsetOf(MAY_IMPORT.keySet());
    }

    @Test
    void packagesImportOnlyWhatTheTableAllows() {
        List<Dependency> between = between().toList();

        assertThat(between).isNotEmpty();
        assertThat(between.stream().filter(dependency -> !mayImport(dependency)).map(Dependency::getDescription))
                .isEmpty();
    }

    @Test
    void roomsAreClosedToOtherPackages() {
        assertThat(CLASSES.stream().filter(type -> !roomOf(type).isEmpty())).isNotEmpty();
        assertThat(between()
                        .filter(dependency -> !mayEnter(dependency.getOriginClass(), dependency.getTargetClass()))
                        .map(Dependency::getDescription))
                .isEmpty();
    }

    @Test
    void packagesFormNoCycle() {
        slices().matching("fr.maillage.(*)..").should().beFreeOfCycles().check(CLASSES);
    }

    @ParameterizedTest
    @MethodSource("places")
    void librariesAreKnownInOnePlaceOnly(OnlyPlace place) {
        List<JavaClass> users = CLASSES.stream().filter(place::isKnownTo).toList();

        assertThat(users.stream().filter(place.allowed.negate()).map(JavaClass::getName))
                .as("know %s and may not", place.library)
                .isEmpty();
        if (isInhabited(place.subject)) {
            assertThat(users).as("the law has a subject").isNotEmpty();
        }
    }

    @Test
    void packageNamesAreWordsOfTheTrade() {
        assertThat(packageFolders())
                .isNotEmpty()
                .allSatisfy(
                        folder -> assertThat(folder.getFileName().toString()).isNotIn(NAMES_THAT_SAY_NOTHING));
    }

    @Test
    void everyPackageSaysWhatItIs() {
        assertThat(packageFolders())
                .allSatisfy(folder ->
                        assertThat(folder.resolve("package-info.java")).exists());
    }

    private static Stream<Dependency> between() {
        return CLASSES.stream()
                .flatMap(type -> type.getDirectDependenciesFromSelf().stream())
                .filter(dependency -> House.isOurs(dependency.getTargetClass()))
                .filter(dependency ->
                        !packageOf(dependency.getOriginClass()).equals(packageOf(dependency.getTargetClass())));
    }

    /** A page room may also use what the desk offers to every page. */
    private static boolean mayImport(Dependency dependency) {
        String target = packageOf(dependency.getTargetClass());
        return MAY_IMPORT.get(packageOf(dependency.getOriginClass())).contains(target)
                || (target.equals("desk") && roomOf(dependency.getOriginClass()).equals("page"));
    }

    private static boolean mayEnter(JavaClass visitor, JavaClass type) {
        return roomOf(type).isEmpty()
                || packageOf(type).equals("shared")
                || (packageOf(visitor).equals(STAGE) && !roomOf(type).equals("page"));
    }

    private static Predicate<JavaClass> in(String name) {
        return type -> packageOf(type).equals(name);
    }

    private static boolean isApi(JavaClass type) {
        return roomOf(type).equals("api");
    }

    private static boolean isPage(JavaClass type) {
        return packageOf(type).equals("desk") || roomOf(type).equals("page");
    }

    private static boolean isInhabited(String name) {
        return !name.isEmpty()
                && CLASSES.stream()
                        .anyMatch(type -> packageOf(type).equals(name)
                                && !type.getSimpleName().equals("package-info"));
    }

    private static List<Path> packageFolders() {
        return House.files("src/main/java/fr/maillage", ".java").stream()
                .map(Path::getParent)
                .distinct()
                .filter(folder -> !folder.endsWith("maillage") && Files.isDirectory(folder))
                .toList();
    }
}
