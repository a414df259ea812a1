package fr.maillage.convention.draft;

import com.fasterxml.jackson.core.type.TypeReference;
import fr.maillage.shared.DataFiles;
import java.time.LocalDate;
import java.util.List;
import org.springframework.stereotype.Component;

/** Which article asks for what a convention has beside its own articles and annexes, read from dated data. */
@Component
public class Particulars {

    /** Where it is made. */
    static final String PLACE = "place";

    /** Who signs it, and as whom. */
    static final String PARTIES = "parties";

    /** Which local partners may sign it. */
    static final String LOCAL_PARTNERS = "local-partners";

    private final List<Rule> all = DataFiles.read("convention/particulars.json", new TypeReference<>() {});

    private record Rule(String code, LocalDate from, LocalDate until, String source) {

        boolean asksFor(String wanted, LocalDate day) {
            return code.equals(wanted) && !day.isBefore(from) && (until == null || day.isBefore(until));
        }
    }

    /** The article in force on that day. */
    public String source(String code, LocalDate day) {
        return all.stream()
                .filter(rule -> rule.asksFor(code, day))
                .map(Rule::source)
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("nothing asks for " + code + " on " + day));
    }
}
