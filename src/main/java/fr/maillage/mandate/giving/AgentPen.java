package fr.maillage.mandate.giving;

import fr.maillage.directory.Organisations;
import fr.maillage.journal.Anchor;
import fr.maillage.mandate.Mandate;
import fr.maillage.signing.Signatory;
import org.springframework.stereotype.Component;

/** As whom an agent signs a mandate, and where its journal stands by then. */
@Component
class AgentPen {

    private static final String CAPACITY = "conseiller France Services";

    private final Organisations organisations;
    private final Anchor anchor;

    AgentPen(Organisations organisations, Anchor anchor) {
        this.organisations = organisations;
        this.anchor = anchor;
    }

    Signatory of(Draft draft) {
        Mandate mandate = draft.mandate();
        String agent = draft.colleagues().get(mandate.agent());
        String organisation = organisations.of(mandate.organisation()).name();
        return Signatory.of(agent, CAPACITY, organisation).withReason(anchor.of(mandate.id()));
    }
}
