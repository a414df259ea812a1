package fr.maillage.labelling.label;

import fr.maillage.journal.Entry;
import fr.maillage.journal.Journal;
import fr.maillage.labelling.LabellingFact.TeamWelcomed;
import fr.maillage.labelling.candidacy.Answers;
import fr.maillage.labelling.candidacy.Candidacy;
import fr.maillage.people.Actor;
import fr.maillage.people.Grant;
import fr.maillage.people.Invitations;
import fr.maillage.people.Role;
import fr.maillage.shared.UnknownObject;
import java.util.Set;
import org.springframework.stereotype.Component;

/** Invites the manager and the agents of a labelled structure, in the name of the prefect who granted the label. */
@Component
public class InviteTeam {

    private final Labels labels;
    private final Invitations invitations;
    private final Journal journal;

    InviteTeam(Labels labels, Invitations invitations, Journal journal) {
        this.labels = labels;
        this.invitations = invitations;
        this.journal = journal;
    }

    /** Does nothing when they were invited already. */
    public void of(Candidacy candidacy) {
        TeamWelcomed kind = new TeamWelcomed(0);
        if (journal.of(candidacy.id()).stream().map(Entry::kind).anyMatch(kind.kind()::equals)) {
            return;
        }
        Answers answers = candidacy.answers();
        int invited = invite(candidacy, Role.MANAGER, answers.get("manager.mail"), answers.get("manager.title"));
        for (int number : answers.entries("agents")) {
            String prefix = "agents." + number + ".";
            invited += invite(candidacy, Role.AGENT, answers.get(prefix + "mail"), answers.get(prefix + "title"));
        }
        journal.record(candidacy.id(), Journal.PLATFORM, new TeamWelcomed(invited));
    }

    private int invite(Candidacy candidacy, Role role, String mail, String title) {
        Label label = labels.findById(candidacy.id()).orElseThrow(() -> new UnknownObject("label"));
        Actor prefect = new Actor(label.grantedBy(), Set.of(Grant.territorial(Role.PREFECT, candidacy.departement())));
        Grant grant = Grant.inOrganisation(role, candidacy.organisation(), candidacy.departement());
        return invitations.invite(mail, title, grant, prefect).isDone() ? 1 : 0;
    }
}
