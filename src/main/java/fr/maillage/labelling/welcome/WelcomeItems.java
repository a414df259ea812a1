package fr.maillage.labelling.welcome;

import com.fasterxml.jackson.core.type.TypeReference;
import fr.maillage.shared.DataFiles;
import java.time.LocalDate;
import java.util.List;
import org.springframework.stereotype.Component;

/** The list, read from dated data: what is new for later labels changes nothing for earlier ones. */
@Component
class WelcomeItems {

    private final List<WelcomeItem> all = DataFiles.read("labelling/welcome-list.json", new TypeReference<>() {});

    /** What a label granted on that day asks for, in the list's own order. */
    List<WelcomeItem> askedOf(LocalDate grantedOn) {
        return all.stream().filter(item -> !grantedOn.isBefore(item.from())).toList();
    }
}
