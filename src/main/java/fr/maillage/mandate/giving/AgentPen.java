package fr.maillage.mandate.giving;

import fr.maillage.directory.Organisations;
import fr.maillage.journal.Journal;
import fr.maillage.mandate.Mandate;
import fr.maillage.shared.LostRace;
import fr.maillage.signing.Signatory;
import org.springframework.stereotype.Component;

/** As whom an agent signs a mandate, and where its journal stands by then. */
@Component
class AgentPen {

    private static final String CAPACITY = "conseiller France Services";

    private final Organisations organisations;
    private final Journal journal;

    AgentPen(Organisations organisations, Journal journal) {
        this.organisations = organisations;
        this.journal = journal;
    }

    Signatory of(Draft draft) {
        Mandate mandate = draft.mandate();
        return Signatory.of(
                        draft.colleagues().get(mandate.agent()),
                        CAPACITY,
                        organisations.of(mandate.organisation()).name())
                .upon(LostRace.runAgain(() -> journal.place(mandate.id())).text());
    }
}
