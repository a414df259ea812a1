package fr.maillage.mandate.catalogue;

import fr.maillage.shared.Dated;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * What may be named in a mandate, by family and event of life. Titles are by language code.
 *
 * @param from mandates given from this day on choose from it
 * @param source the document from which it was drawn
 */
public record Edition(LocalDate from, String source, List<Family> families) implements Dated {

    /** Events of life of one kind. */
    public record Family(String code, Map<String, String> title, List<Event> events) {}

    /**
     * An event of life.
     *
     * @param noStore whether what is scanned for it may be shown and printed, and never kept
     */
    public record Event(String code, Map<String, String> title, boolean noStore, List<Act> acts) {}

    /** One démarche with one partner, or one request for the data that it holds. */
    public record Act(String code, String partner, Map<String, String> title) {}

    /** An act and the event in which it is done. */
    public record Listed(Event event, Act act) {

        /** The event and the act, as a line of a mandate names them. */
        public String title(String language) {
            return event.title().get(language) + " : " + act.title().get(language);
        }
    }

    public Optional<Listed> find(String code) {
        return all().filter(listed -> listed.act().code().equals(code)).findFirst();
    }

    /** What people call it; a code that was taken out of the catalogue stands for itself. */
    public String title(String code, String language) {
        return find(code).map(listed -> listed.title(language)).orElse(code);
    }

    private Stream<Listed> all() {
        return families.stream()
                .flatMap(family -> family.events().stream())
                .flatMap(event -> event.acts().stream().map(act -> new Listed(event, act)));
    }
}
