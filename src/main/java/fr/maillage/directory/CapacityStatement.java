package fr.maillage.directory;

import fr.maillage.shared.Refusal;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.time.format.ResolverStyle;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * What an organisation says proves that its manager may sign, exactly as typed. It is a proof when it names an act, and
 * a deliberation when it is executory; what is odd beside that is warned of and kept.
 *
 * @param said under keys like {@code capacity.number}
 */
public record CapacityStatement(Map<String, String> said) {

    public static final CapacityStatement NONE = new CapacityStatement(Map.of());

    static final int LONGEST = 3_000;

    private static final String DELIBERATION = "DELIBERATION";
    private static final DateTimeFormatter DAY =
            DateTimeFormatter.ofPattern("d/M/uuuu").withResolverStyle(ResolverStyle.STRICT);

    public CapacityStatement {
        Map<String, String> kept = new TreeMap<>();
        said.forEach((key, text) -> {
            if (text != null && !text.isBlank()) {
                kept.put(key, text.strip());
            }
        });
        said = Collections.unmodifiableMap(kept);
    }

    /** DELIBERATION or BOARD_DECISION; empty when nothing is said. */
    public String kind() {
        return get("kind");
    }

    public String number() {
        return get("number");
    }

    /** When the assembly or the board sat, as typed. */
    public String on() {
        return get("on");
    }

    /** The identifier of the prefecture's receipt. */
    public String receipt() {
        return get("receipt");
    }

    /** What keeps it from being a proof. */
    public List<Refusal> lacks() {
        List<Refusal> lacks = new ArrayList<>(Stream.of("kind", "number", "on", "receipt")
                .filter(field -> get(field).isEmpty())
                .filter(field -> !field.equals("receipt") || kind().equals(DELIBERATION))
                .map(field -> Refusal.at("capacity." + field, "directory.capacity.lacks." + field))
                .toList());
        if (said.values().stream().mapToInt(String::length).sum() > LONGEST) {
            lacks.add(Refusal.of("directory.capacity.too-long", LONGEST));
        }
        return lacks;
    }

    /** What a reader should look at. */
    public List<Refusal> oddities() {
        return Stream.concat(
                        new Deliberation(said).oddities().stream(),
                        Stream.of("on", "signedOn", "receivedOn", "postedOn")
                                .filter(field ->
                                        !get(field).isEmpty() && day(get(field)).isEmpty())
                                .map(field -> Refusal.at("capacity." + field, "directory.capacity.no-day", get(field))))
                .toList();
    }

    private String get(String field) {
        return said.getOrDefault("capacity." + field, "");
    }

    private static Optional<LocalDate> day(String typed) {
        try {
            return Optional.of(LocalDate.parse(typed, DAY));
        } catch (DateTimeParseException e) {
            return Optional.empty();
        }
    }
}
