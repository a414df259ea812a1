package fr.maillage.directory;

import com.fasterxml.jackson.core.type.TypeReference;
import fr.maillage.shared.DataFiles;
import fr.maillage.shared.UnknownObject;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.stereotype.Component;

/** The versions of the national framework agreement; a signed version counts until the next is signed. */
@Component
public class Frameworks {

    private final List<Framework> versions;

    @Autowired
    Frameworks() {
        this(DataFiles.read("directory/frameworks.json", new TypeReference<>() {}));
    }

    /** Other versions than those of the data file: for what asks "what if". */
    public Frameworks(List<Framework> versions) {
        this.versions = List.copyOf(versions);
    }

    /** The version in force on a day; the first one before any was. */
    public Framework inForce(LocalDate day) {
        return versions.stream()
                .filter(version -> version.isSignedOn(day))
                .max(Comparator.comparing(version -> version.signed().orElseThrow()))
                .orElse(versions.get(0));
    }

    public Framework of(String code) {
        return versions.stream()
                .filter(version -> version.code().equals(code))
                .findFirst()
                .orElseThrow(() -> new UnknownObject("framework " + code));
    }

    public List<Framework> all() {
        return versions;
    }

    /** A partner by its code, under whichever version names it. */
    public Optional<Partner> partner(String code) {
        return versions.stream()
                .flatMap(version -> version.partners().stream())
                .filter(partner -> partner.code().equals(code))
                .findFirst();
    }
}
