package fr.maillage.labelling.step;

import fr.maillage.casework.Step;
import fr.maillage.labelling.candidacy.Dossiers;
import fr.maillage.labelling.label.InviteTeam;
import java.util.Map;
import org.springframework.stereotype.Component;

/** Has the manager and the agents invited. */
@Component
class WelcomeTeam implements Step {

    private final Dossiers dossiers;
    private final InviteTeam invitations;

    WelcomeTeam(Dossiers dossiers, InviteTeam invitations) {
        this.dossiers = dossiers;
        this.invitations = invitations;
    }

    @Override
    public Map<String, Object> run(String caseId, Map<String, Object> variables) {
        invitations.of(dossiers.known(caseId));
        return Map.of();
    }
}
