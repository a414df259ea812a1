package fr.maillage.evidence;

import fr.maillage.signing.HeldAct;
import fr.maillage.signing.HeldActs;
import fr.maillage.signing.Verdict;
import java.util.Optional;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** Compares a file with the act that it claims to be, found by the identity that its first signed revision has. */
@Component
class Holdings {

    private final ObjectProvider<HeldActs> keepers;

    Holdings(ObjectProvider<HeldActs> keepers) {
        this.keepers = keepers;
    }

    Answer judge(Verdict alone, byte[] pdf) {
        Optional<Holding> holding = alone.beginning()
                .map(beginning -> find(beginning.sha256())
                        .map(act -> Holding.of(act, pdf))
                        .orElse(Holding.NONE));
        return new Answer.Judged(holding.map(known -> known.judge(alone)).orElse(alone), holding);
    }

    private Optional<HeldAct> find(String identity) {
        return keepers.stream()
                .flatMap(keeper -> keeper.find(identity).stream())
                .findFirst();
    }
}
