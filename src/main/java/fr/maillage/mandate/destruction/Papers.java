package fr.maillage.mandate.destruction;

import fr.maillage.mandate.Originals;
import fr.maillage.mandate.link.OriginalLinks;
import org.springframework.stereotype.Component;

/** The rows that go with a mandate's key: both originals, and the link to one. */
@Component
class Papers {

    private final Originals originals;
    private final OriginalLinks links;

    Papers(Originals originals, OriginalLinks links) {
        this.originals = originals;
        this.links = links;
    }

    /** Those that are gone already are no error. */
    void deleteOf(String mandate) {
        originals.deleteOf(mandate);
        links.deleteById(mandate);
    }
}
