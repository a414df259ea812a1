package fr.maillage.labelling.candidacy;

import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * What a sponsor typed, question by question, exactly as typed: a form keeps what is wrong as well, and a draft may
 * hold anything. Keys are dotted, lists are numbered from 1: {@code sites.2.hours.mon}.
 */
public final class Answers {

    public static final Answers NONE = new Answers(new TreeMap<>());

    private final SortedMap<String, String> byKey;

    private Answers(SortedMap<String, String> byKey) {
        this.byKey = Collections.unmodifiableSortedMap(byKey);
    }

    public static Answers of(Map<String, String> typed) {
        return NONE.with(typed);
    }

    /** The answer, trimmed; empty when there is none. */
    public String get(String key) {
        return byKey.getOrDefault(key, "");
    }

    public boolean has(String key) {
        return !get(key).isEmpty();
    }

    public boolean yes(String key) {
        return get(key).equals("true");
    }

    /** These answers with others laid over them; a blank answer takes the former one away. */
    public Answers with(Map<String, String> typed) {
        SortedMap<String, String> laid = new TreeMap<>(byKey);
        typed.forEach((key, text) -> {
            if (text == null || text.isBlank()) {
                laid.remove(key);
            } else {
                laid.put(key, text.strip());
            }
        });
        return new Answers(laid);
    }

    /** These answers without the n-th entry of a list; the entries after it move up. */
    public Answers withoutEntry(String list, int number) {
        SortedMap<String, String> left = new TreeMap<>();
        byKey.forEach((key, text) -> {
            int entry = entryOf(list, key);
            if (entry < number) {
                left.put(key, text);
            } else if (entry > number) {
                left.put(list + "." + (entry - 1) + key.substring((list + "." + entry).length()), text);
            }
        });
        return new Answers(left);
    }

    /** The numbers of a list's entries, in order. */
    public List<Integer> entries(String list) {
        return byKey.keySet().stream()
                .map(key -> entryOf(list, key))
                .filter(number -> number > 0)
                .distinct()
                .sorted()
                .toList();
    }

    /** How many characters all answers hold together. */
    public int length() {
        return byKey.values().stream().mapToInt(String::length).sum();
    }

    public SortedMap<String, String> byKey() {
        return byKey;
    }

    private static int entryOf(String list, String key) {
        if (!key.startsWith(list + ".")) {
            return 0;
        }
        String number = key.substring(list.length() + 1).split("\\.", 2)[0];
        return number.matches("[1-9][0-9]{0,3}") ? Integer.parseInt(number) : 0;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Answers that && that.byKey.equals(byKey);
    }

    @Override
    public int hashCode() {
        return byKey.hashCode();
    }

    @Override
    public String toString() {
        return "Answers to " + byKey.keySet();
    }
}
