package fr.maillage.act.seal;

import fr.maillage.act.ActText;
import fr.maillage.act.Authors;
import fr.maillage.act.Issue;
import fr.maillage.act.Parties;
import fr.maillage.act.Party;
import java.util.List;
import org.springframework.stereotype.Component;

/** Reads all that an act is printed from. */
@Component
class Drafts {

    private final Authors authors;
    private final Parties parties;

    Drafts(Authors authors, Parties parties) {
        this.authors = authors;
        this.parties = parties;
    }

    /** What an act is made of. */
    record Draft(ActText text, List<Party> parties) {}

    Draft of(Issue issue) {
        List<Party> named = parties.of(issue);
        return new Draft(authors.of(issue).text(issue, named), named);
    }
}
