package fr.maillage.mandate.destruction;

import fr.maillage.mandate.Originals;
import fr.maillage.mandate.link.OriginalLinks;
import fr.maillage.vault.Vault;
import java.time.Instant;
import org.springframework.stereotype.Component;

/** What goes with a mandate's key: both originals, and the link to one. */
@Component
class Papers {

    private final Originals originals;
    private final OriginalLinks links;
    private final Vault vault;

    Papers(Originals originals, OriginalLinks links, Vault vault) {
        this.originals = originals;
        this.links = links;
        this.vault = vault;
    }

    /**
     * The key first, then the rows; what is gone already is no error.
     *
     * @return when the key was destroyed
     */
    Instant destroyOf(String mandate) {
        Instant at = vault.destroy(mandate);
        originals.deleteOf(mandate);
        links.deleteOf(mandate);
        return at;
    }
}
