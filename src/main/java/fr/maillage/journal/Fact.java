package fr.maillage.journal;

import java.lang.reflect.RecordComponent;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;

/**
 * Something that happened in a case. Each feature keeps its vocabulary on one sealed page of records that implement
 * this; the record's name says what happened, its components are the details. These are ids, codes, numbers and dates:
 * never a name, an address or a text that a person typed.
 */
public interface Fact {

    /** The stable name of what happened: {@code CandidacyFiled} is {@code candidacy-filed}. It is also a message key. */
    default String kind() {
        return getClass().getSimpleName().replaceAll("(?<=.)([A-Z])", "-$1").toLowerCase(Locale.ROOT);
    }

    /** What identifies it, as text; an empty map when the kind says it all. */
    default Map<String, String> details() {
        Map<String, String> details = new LinkedHashMap<>();
        for (RecordComponent component : getClass().getRecordComponents()) {
            try {
                details.put(
                        component.getName(),
                        String.valueOf(component.getAccessor().invoke(this)));
            } catch (ReflectiveOperationException e) {
                throw new IllegalStateException("a fact is a public record", e);
            }
        }
        return details;
    }
}
