package fr.maillage.convention.draft;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.UncheckedIOException;
import java.util.Map;
import java.util.TreeMap;

/** What a convention says under each heading, by the heading's code. */
public record Wording(Map<String, String> byCode) {

    static final Wording NONE = new Wording(Map.of());

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final TypeReference<TreeMap<String, String>> TEXTS = new TypeReference<>() {};

    public Wording {
        byCode = Map.copyOf(byCode);
    }

    /** Reads what {@link #json()} has written. */
    public static Wording read(String json) {
        try {
            return new Wording(JSON.readValue(json, TEXTS));
        } catch (JsonProcessingException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** One object with sorted keys. */
    public String json() {
        try {
            return JSON.writeValueAsString(new TreeMap<>(byCode));
        } catch (JsonProcessingException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Empty when nothing was written. */
    public String of(String code) {
        return byCode.getOrDefault(code, "");
    }

    public Wording with(String code, String text) {
        Map<String, String> next = new TreeMap<>(byCode);
        next.put(code, text.strip());
        return new Wording(next);
    }
}
