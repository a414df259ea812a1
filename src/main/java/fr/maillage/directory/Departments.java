package fr.maillage.directory;

import fr.maillage.shared.calendar.Territories;
import fr.maillage.shared.calendar.Territory;
import java.util.List;
import org.springframework.stereotype.Component;

/** The départements as lists show them. */
@Component
public class Departments {

    private final Territories territories;

    Departments(Territories territories) {
        this.territories = territories;
    }

    public List<Territory> all() {
        return territories.all();
    }

    /** The département's name; the code itself when nobody knows it. */
    public String name(String code) {
        return territories.knows(code) ? territories.of(code).name() : code;
    }
}
