package fr.maillage.mandate.link;

import fr.maillage.mandate.Mandate;
import fr.maillage.mandate.MandateState;
import fr.maillage.mandate.Original;
import fr.maillage.mandate.Originals;
import fr.maillage.mandate.Safe;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** The file that is the citizen's own, for as long as their mandate is in force. */
@Component
class CitizensOriginal {

    private final Originals originals;
    private final Safe safe;

    CitizensOriginal(Originals originals, Safe safe) {
        this.originals = originals;
        this.safe = safe;
    }

    Optional<byte[]> of(Mandate mandate) {
        return Optional.of(Original.idOf(mandate.id(), Original.Copy.CITIZEN))
                .filter(id -> mandate.state() == MandateState.IN_FORCE)
                .flatMap(originals::findById)
                .map(safe::open);
    }
}
