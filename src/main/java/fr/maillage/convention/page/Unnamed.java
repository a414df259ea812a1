package fr.maillage.convention.page;

import fr.maillage.convention.page.ReadDraft.Draft;
import fr.maillage.directory.Organisation;
import fr.maillage.directory.Organisations;
import fr.maillage.directory.Organisations.Search;
import fr.maillage.shared.Slice;
import java.util.ArrayList;
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
        List<Organisation> unnamed = new ArrayList<>();
        Search search = new Search(null, draft.convention().departement(), "");
        Slice<Organisation> slice;
        int page = 0;
        do {
            slice = organisations.list(search, page++);
            slice.rows().stream()
                    .filter(organisation -> !draft.names(organisation))
                    .forEach(unnamed::add);
        } while (slice.hasNext());
        return unnamed;
    }
}
