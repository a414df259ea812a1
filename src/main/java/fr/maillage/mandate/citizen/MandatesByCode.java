package fr.maillage.mandate.citizen;

import fr.maillage.mandate.Code;
import fr.maillage.mandate.Code.Sort;
import fr.maillage.mandate.Mandate;
import fr.maillage.mandate.Mandates;
import fr.maillage.people.KeyTries;
import fr.maillage.shared.Refusal;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Finds a mandate by a code of its originals. A wrong code answers like an unknown one, and too many end the trying. */
@Component
@Transactional(readOnly = true)
public class MandatesByCode {

    private final Mandates mandates;
    private final KeyTries tries;

    MandatesByCode(Mandates mandates, KeyTries tries) {
        this.mandates = mandates;
        this.tries = tries;
    }

    public Optional<Mandate> find(String typed, Sort sort) {
        if (tries.areTooMany()) {
            return Optional.empty();
        }
        Optional<Mandate> found = Code.parse(typed).flatMap(code -> find(code, sort));
        if (found.isEmpty()) {
            tries.failed();
        }
        return found;
    }

    /** The mandate as it stands now, for whoever opened it before. */
    public Mandate again(String id) {
        return mandates.findById(id).orElseThrow();
    }

    /** Why a code opened nothing: too many wrong ones came from this network, or it is unknown. */
    public Refusal refusal() {
        return refusal("mandate.code.unknown");
    }

    /** The same with a sentence of the page's own for what is unknown. */
    public Refusal refusal(String unknown) {
        return Refusal.at("code", tries.areTooMany() ? "mandate.code.too-many" : unknown);
    }

    private Optional<Mandate> find(Code code, Sort sort) {
        String hash = code.hash(sort);
        return switch (sort) {
            case SECRET -> mandates.findBySecretHash(hash);
            case CHECK -> mandates.findByCheckHash(hash);
            case LINK, MAIL -> Optional.empty();
        };
    }
}
