package fr.maillage.breach;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** What people wrote of a breach, by the keys of its questions. It may name persons, so it never shows itself in a log. */
public record Statement(Map<String, String> byKey) {

    public static final String FACTS = "facts";
    public static final String PERSONS = "persons";
    public static final String RECORDS = "records";
    public static final String CONSEQUENCES = "consequences";
    public static final String MEASURES = "measures";
    public static final String CONTACT = "contact";
    public static final String SENT_AT = "sentAt";
    public static final String REFERENCE = "reference";
    public static final String LATE = "late";
    public static final String NO_RISK = "noRisk";
    public static final String INFORMING = "informing";
    public static final String MANDATE = "mandate";

    private static final JsonMapper MAPPER = new JsonMapper();

    public Statement {
        byKey = Map.copyOf(byKey);
    }

    /** What was written; empty when nothing was. */
    public String get(String key) {
        return byKey.getOrDefault(key, "");
    }

    /** The codes that were answered. */
    public List<String> chosen(Aspect aspect) {
        return Arrays.stream(get(aspect.key()).split(","))
                .filter(code -> !code.isEmpty())
                .toList();
    }

    /** The same with other answers to some questions; an empty one takes the answer away. */
    public Statement with(Map<String, String> answers) {
        Map<String, String> all = new HashMap<>(byKey);
        all.putAll(answers);
        all.values().removeIf(String::isEmpty);
        return new Statement(all);
    }

    byte[] bytes() {
        try {
            return MAPPER.writeValueAsString(byKey).getBytes(StandardCharsets.UTF_8);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("texts are always written", e);
        }
    }

    static Statement read(byte[] bytes) {
        try {
            return new Statement(MAPPER.readValue(bytes, new TypeReference<Map<String, String>>() {}));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public String toString() {
        return "(what was written of a breach)";
    }
}
