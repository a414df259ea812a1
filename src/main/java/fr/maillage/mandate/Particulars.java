package fr.maillage.mandate;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What a mandate says, as it was typed, by the keys of its questions. It never shows itself in a log. */
public record Particulars(Map<String, String> byKey) {

    public static final Particulars NONE = new Particulars(Map.of());

    private static final JsonMapper MAPPER = new JsonMapper();
    private static final String SEPARATOR = ",";
    private static final int EARLIEST = 1880;
    private static final int LATEST = 2999;

    public Particulars {
        byKey = Map.copyOf(byKey);
    }

    /** What was typed; empty when nothing was. */
    public String get(String key) {
        return byKey.getOrDefault(key, "");
    }

    public boolean isTicked(String key) {
        return get(key).equals("true");
    }

    /** The codes chosen of several. */
    public List<String> chosen(String key) {
        return Arrays.stream(get(key).split(SEPARATOR))
                .filter(code -> !code.isEmpty())
                .toList();
    }

    /** The day typed, as ISO 8601 has it; empty when it is none. */
    public Optional<LocalDate> day(String key) {
        return dayOf(get(key));
    }

    /** A day as a form sends it; empty when it is none. */
    public static Optional<LocalDate> dayOf(String typed) {
        try {
            return Optional.of(LocalDate.parse(typed))
                    .filter(day -> day.getYear() >= EARLIEST && day.getYear() <= LATEST);
        } catch (DateTimeParseException e) {
            return Optional.empty();
        }
    }

    /** The same with other answers to some questions. */
    public Particulars with(Map<String, String> answers) {
        Map<String, String> all = new HashMap<>(byKey);
        all.putAll(answers);
        all.values().removeIf(String::isEmpty);
        return new Particulars(all);
    }

    byte[] bytes() {
        try {
            return MAPPER.writeValueAsString(byKey).getBytes(StandardCharsets.UTF_8);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("texts are always written", e);
        }
    }

    static Particulars read(byte[] bytes) {
        try {
            return new Particulars(MAPPER.readValue(bytes, new TypeReference<Map<String, String>>() {}));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public String toString() {
        return "(what a mandate says)";
    }
}
