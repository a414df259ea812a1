package fr.maillage.labelling.label;

import fr.maillage.journal.Journal;
import fr.maillage.labelling.LabellingFact.TeamWelcomed;
import fr.maillage.labelling.candidacy.Answers;
import fr.maillage.labelling.candidacy.Candidacy;
import fr.maillage.people.Actor;
import fr.maillage.people.Grant;
import fr.maillage.people.Invitations;
import fr.maillage.people.Role;
import fr.maillage.shared.Refusal;
import fr.maillage.shared.UnknownObject;
import java.time.Clock;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.springframework.stereotype.Component;

/**
 * Invites the manager and the agents of a labelled structure, once, in the name of the prefect who granted the label.
 * Whoever cannot be invited is kept with the reason, for those who can do something about it.
 */
@Component
public class InviteTeam {

    private final Labels labels;
    private final Invitations invitations;
    private final Journal journal;
    private final Clock clock;

    InviteTeam(Labels labels, Invitations invitations, Journal journal, Clock clock) {
        this.labels = labels;
        this.invitations = invitations;
        this.journal = journal;
        this.clock = clock;
    }

    /** Does nothing when they were invited already. */
    public void of(Candidacy candidacy) {
        Label label = labels.findById(candidacy.id()).orElseThrow(() -> new UnknownObject("label"));
        if (label.welcomedAt().isPresent()) {
            return;
        }
        Actor prefect = new Actor(label.grantedBy(), Set.of(Grant.territorial(Role.PREFECT, candidacy.departement())));
        List<TeamMember> team = TeamMember.of(candidacy.answers());
        Map<String, String> reasons = new HashMap<>();
        for (TeamMember member : team) {
            Grant grant = Grant.inOrganisation(member.role(), candidacy.organisation(), candidacy.departement());
            invitations.invite(member.mail(), member.title(), grant, prefect).refusals().stream()
                    .map(Refusal::key)
                    .forEach(reason -> reasons.put(member.key(), reason));
        }
        label.welcome(Answers.of(reasons), clock.instant());
        int invited = team.size() - reasons.size();
        journal.record(candidacy.id(), Journal.PLATFORM, new TeamWelcomed(invited, reasons.size()));
    }
}
