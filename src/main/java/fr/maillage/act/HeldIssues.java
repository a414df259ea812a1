package fr.maillage.act;

import fr.maillage.signing.HeldAct;
import fr.maillage.signing.HeldAct.Standing;
import fr.maillage.signing.HeldActs;
import fr.maillage.signing.KnownFile;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Tells those who judge files which acts there are; it says nothing of what is in them. */
@Component
class HeldIssues implements HeldActs {

    private final Issues issues;
    private final UndoneRevisions undone;

    HeldIssues(Issues issues, UndoneRevisions undone) {
        this.issues = issues;
        this.undone = undone;
    }

    @Override
    public Optional<HeldAct> find(String identity) {
        return issues.held(identity).map(held -> new HeldAct(standing(held), last(held), undone.of(identity)));
    }

    private static KnownFile last(Issues.Held held) {
        return new KnownFile((int) held.size(), held.sha256());
    }

    private static Standing standing(Issues.Held held) {
        return switch (held.state()) {
            case SEALED -> Standing.SEALED;
            case WITHDRAWN -> held.number() < held.latest() ? Standing.REPLACED : Standing.WITHDRAWN;
            default -> Standing.UNDER_WAY;
        };
    }
}
