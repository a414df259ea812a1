package fr.maillage.evidence.api;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;

/**
 * The answer as a program reads it.
 *
 * @param verdict absent when there is none
 * @param held how the file stands to the acts that the platform holds, absent when it bears no signature
 * @param reasons sentences in the reader's language
 * @param codes of the reasons, in their order, the same in every language
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
record Report(String verdict, String held, List<String> reasons, List<String> codes, List<Signature> signatures) {

    /**
     * One signature or document timestamp, the oldest first.
     *
     * @param kind signature, seal or timestamp
     * @param grade of eIDAS, as far as it is known for sure: simple or unknown
     * @param level of PAdES: B, T, LT or LTA
     * @param time in UTC (ISO 8601), absent when neither proved nor claimed
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record Signature(
            String name,
            String capacity,
            String time,
            String kind,
            String grade,
            String level,
            String verdict,
            List<String> reasons,
            List<String> codes) {}
}
