package fr.maillage.convention.draft;

import com.fasterxml.jackson.core.type.TypeReference;
import fr.maillage.shared.DataFiles;
import java.time.LocalDate;
import java.util.List;
import org.springframework.stereotype.Component;

/** What conventions must say, read from dated data: a rule of 2023 judges no act of 2020. */
@Component
public class Headings {

    private final List<Heading> all = DataFiles.read("convention/headings.json", new TypeReference<>() {});

    /** What a convention of that day must say, in the order of its articles. */
    public List<Heading> askedForOn(LocalDate day) {
        return all.stream().filter(heading -> heading.isAskedForOn(day)).toList();
    }

    /** What only later conventions must say. */
    public List<Heading> notYetOn(LocalDate day) {
        return all.stream().filter(heading -> heading.isAskedForAfter(day)).toList();
    }
}
