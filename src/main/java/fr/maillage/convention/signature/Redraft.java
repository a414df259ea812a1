package fr.maillage.convention.signature;

import fr.maillage.convention.act.Issue;
import fr.maillage.convention.act.Issues;
import fr.maillage.convention.draft.Convention;
import fr.maillage.convention.draft.ConventionFiles;
import fr.maillage.convention.draft.ConventionState;
import fr.maillage.convention.draft.Parties;
import fr.maillage.convention.draft.Party;
import java.util.List;
import org.springframework.stereotype.Component;

/** Takes an issue back, for a reason, and begins the next one with the same parties, who all have to answer again. */
@Component
class Redraft {

    private final ConventionFiles files;
    private final Issues issues;
    private final Parties parties;

    Redraft(ConventionFiles files, Issues issues, Parties parties) {
        this.files = files;
        this.issues = issues;
        this.parties = parties;
    }

    /** The identity of the act that was taken back; empty when it was not frozen yet. */
    String of(Convention convention, String reason) {
        Issue issue = issues.present(convention);
        issue.withdraw(reason);
        List<Party> before = parties.of(convention);
        files.advance(convention, ConventionState.DRAFTING);
        before.forEach(party -> parties.save(party.again(convention)));
        return issue.identity().orElse("");
    }
}
