package fr.maillage.convention.page;

import fr.maillage.convention.page.ReadDraft.Draft;
import fr.maillage.directory.Organisation;
import fr.maillage.directory.Organisations;
import java.util.List;
import org.springframework.stereotype.Component;

/** The organisations of a département that its draft does not name yet. */
@Component
class Unnamed {

    private final Organisations organisations;

    Unnamed(Organisations organisations) {
        this.organisations = organisations;
    }

    List<Organisation> in(Draft draft) {
        return organisations.in(draft.convention().departement()).stream()
                .filter(organisation -> !draft.names(organisation))
                .toList();
    }
}
