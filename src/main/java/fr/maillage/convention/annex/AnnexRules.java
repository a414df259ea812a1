package fr.maillage.convention.annex;

import com.fasterxml.jackson.core.type.TypeReference;
import fr.maillage.shared.DataFiles;
import java.time.LocalDate;
import java.util.List;
import org.springframework.stereotype.Component;

/** Which annexes conventions have, read from dated data. */
@Component
public class AnnexRules {

    private final List<AnnexRule> all = DataFiles.read("convention/annexes.json", new TypeReference<>() {});

    /** Those of a convention of that day, by number. */
    public List<AnnexRule> askedForOn(LocalDate day) {
        return all.stream().filter(rule -> !day.isBefore(rule.from())).toList();
    }

    public AnnexRule of(AnnexKind kind) {
        return all.stream().filter(rule -> rule.kind() == kind).findFirst().orElseThrow();
    }
}
