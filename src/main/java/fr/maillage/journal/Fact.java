package fr.maillage.journal;

import java.util.Map;

/**
 * Something that happened in a case. Each feature keeps its vocabulary on one sealed page of records that implement
 * this. Details are ids, codes, numbers and dates: never a name, an address or a text that a person typed.
 */
public interface Fact {

    /** The stable name of what happened, in the past tense: {@code candidacy-filed}. It is also a message key. */
    String kind();

    /** What identifies it, as text; an empty map when the kind says it all. */
    Map<String, String> details();
}
