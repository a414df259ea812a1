package fr.maillage.convention.page;

import fr.maillage.convention.annex.AnnexStates;
import fr.maillage.convention.draft.Convention;
import java.util.List;
import org.springframework.stereotype.Component;

/** Lists the annexes of a draft on its page, each with what it lacks. */
@Component("draftAnnexes")
public class AnnexesOfDraft {

    private final AnnexStates states;

    AnnexesOfDraft(AnnexStates states) {
        this.states = states;
    }

    public List<AnnexStates.State> of(Convention convention) {
        return states.of(convention);
    }
}
