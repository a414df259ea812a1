package fr.maillage.demonstration;

import fr.maillage.act.Issues;
import fr.maillage.act.Parties;
import fr.maillage.act.Party;
import fr.maillage.casework.Audience;
import fr.maillage.people.Actor;
import java.util.Set;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/** Those for whom an act is signed already, by whoever's hand. */
@Component
@Profile("demo")
class Signatories {

    private final Issues issues;
    private final Parties parties;

    Signatories(Issues issues, Parties parties) {
        this.issues = issues;
        this.parties = parties;
    }

    /** Whether a party for which the actor signs by their own right has signed; not before the act is there. */
    boolean include(String caseId, Actor actor) {
        Set<Audience> own = Audience.reaching(actor);
        return issues.findFirstByCaseIdOrderByNumberDesc(caseId).stream()
                .flatMap(issue -> parties.of(issue).stream())
                .filter(Party::hasSigned)
                .anyMatch(party -> own.contains(party.audience()));
    }
}
