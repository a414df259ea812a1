package fr.maillage.labelling.candidacy;

import fr.maillage.directory.Organisations;
import fr.maillage.people.Actor;
import fr.maillage.people.Answer;
import fr.maillage.people.Role;
import fr.maillage.shared.Refusal;
import fr.maillage.shared.UnknownObject;
import java.time.Clock;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Begins candidacies, as many drafts at once as an organisation can mean to file: each may hold much. */
@Component
public class BeginCandidacy {

    private final Candidacies candidacies;
    private final Organisations organisations;
    private final Clock clock;
    private final int most;

    BeginCandidacy(
            Candidacies candidacies,
            Organisations organisations,
            Clock clock,
            @Value("${maillage.candidacy.most-drafts:20}") int most) {
        this.candidacies = candidacies;
        this.organisations = organisations;
        this.clock = clock;
        this.most = most;
    }

    /** Whether an organisation ever began one that is still there. */
    public boolean hasBegun(String organisation) {
        return candidacies.existsByOrganisation(organisation);
    }

    /** Begins a draft for one of the actor's organisations; done with its id. Two at once race, so that both count. */
    @Transactional
    public Answer begin(String organisation, Actor actor) {
        String departement = organisations.alone(organisation).departement();
        if (!actor.may(Role.SPONSOR, departement, organisation)) {
            throw new UnknownObject("organisation");
        }
        if (candidacies.countByOrganisationAndState(organisation, CandidacyState.DRAFT) >= most) {
            return Answer.refused(Refusal.of("candidacies.too-many", most));
        }
        return Answer.done(candidacies
                .save(new Candidacy(organisation, departement, clock.instant()))
                .id());
    }
}
