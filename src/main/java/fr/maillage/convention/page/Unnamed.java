package fr.maillage.convention.page;

import fr.maillage.convention.draft.LocalPresence;
import fr.maillage.convention.page.ReadDraft.Draft;
import fr.maillage.directory.LabelledStructure;
import fr.maillage.directory.Organisation;
import fr.maillage.directory.Organisations;
import java.util.List;
import org.springframework.stereotype.Component;

/** The organisations of a département that its draft does not name yet, and where local partners have to be present. */
@Component
class Unnamed {

    private final Organisations organisations;
    private final LocalPresence presence;

    Unnamed(Organisations organisations, LocalPresence presence) {
        this.organisations = organisations;
        this.presence = presence;
    }

    List<LabelledStructure> structures(Draft draft) {
        return presence.asked(draft.convention());
    }

    List<Organisation> in(Draft draft) {
        return organisations.in(draft.convention().departement()).stream()
                .filter(organisation -> !draft.names(organisation))
                .toList();
    }
}
