package fr.maillage.convention.draft;

import java.util.Map;
import java.util.TreeMap;

/** What a convention says under each heading, by the heading's code. */
public record Wording(Map<String, String> byCode) {

    static final Wording NONE = new Wording(Map.of());

    public Wording {
        byCode = Map.copyOf(byCode);
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
