package fr.maillage.reach;

import static java.util.stream.Collectors.toCollection;

import fr.maillage.House;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.springframework.util.AntPathMatcher;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

/** Every address that the platform answers under: the forms as they are kept, and the mappings as they were made. */
final class Everywhere {

    /** A form takes an object by its address, or is led to with one. */
    private static final Pattern TAKES = Pattern.compile("<f:viewParam");

    private static final Pattern LED_TO = Pattern.compile("([\\w-]+\\.xhtml)\\?[^\"' ]*(?:case|task|id|candidacy)=");

    /** A mailed key is a right by itself: KeyGuessesTest. */
    private static final String BY_KEY = "/forms/people/address.xhtml";

    /** Takes a file and nothing else; and where the container leads what went wrong. */
    private static final Set<String> NO_PAGE = Set.of("/api/verify", "/error");

    private final Set<String> mapped;

    Everywhere(List<RequestMappingHandlerMapping> mappings) {
        mapped = mappings.stream()
                .flatMap(mapping -> mapping.getHandlerMethods().keySet().stream())
                .flatMap(mapping -> mapping.getPatternValues().stream())
                .collect(toCollection(TreeSet::new));
    }

    /** What names no object, and was not asked for one. */
    Stream<Address> rest(List<Address> asked) {
        Set<String> places = asked.stream().map(Address::place).collect(toCollection(TreeSet::new));
        return Stream.concat(forms().map(Everywhere::place), mapped.stream())
                .filter(place -> !places.contains(place) && !place.contains("{") && !NO_PAGE.contains(place))
                .map(Address::plain);
    }

    /** The addresses that take an object, for which nobody asks. */
    List<String> forgotten(List<Address> addresses) {
        AntPathMatcher matcher = new AntPathMatcher();
        List<String> asked = addresses.stream()
                .filter(Address::asksForAnObject)
                .map(address -> address.place().replace("{id}", "1"))
                .toList();
        return Stream.concat(takers(), mapped.stream().filter(place -> place.contains("{")))
                .filter(place -> !place.equals(BY_KEY))
                .filter(place -> asked.stream().noneMatch(known -> matcher.match(place, known)))
                .toList();
    }

    private static Stream<String> takers() {
        Set<String> ledTo = Stream.of(".xhtml", ".java")
                .flatMap(suffix ->
                        Stream.of("forms", "src/main").flatMap(folder -> House.files(folder, suffix).stream()))
                .flatMap(file -> LED_TO.matcher(House.text(file)).results().map(found -> found.group(1)))
                .collect(toCollection(TreeSet::new));
        return forms().filter(form -> ledTo.contains(form.getFileName().toString())
                        || TAKES.matcher(House.text(form)).find())
                .map(Everywhere::place);
    }

    private static Stream<Path> forms() {
        return House.files("forms", ".xhtml").stream();
    }

    private static String place(Path form) {
        return "/" + form.toString().replace('\\', '/');
    }
}
