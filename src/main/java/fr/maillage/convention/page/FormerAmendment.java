package fr.maillage.convention.page;

import fr.maillage.act.Issue;
import fr.maillage.act.Issues;
import fr.maillage.act.Parties;
import fr.maillage.act.Party;
import fr.maillage.convention.amendment.Amendment;
import fr.maillage.convention.amendment.AnnexFour;
import fr.maillage.convention.draft.Wording;
import fr.maillage.convention.page.Former.Change;
import fr.maillage.desk.Messages;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Holds a drafted amendment against the issue that was sent before it. */
@Component
class FormerAmendment {

    private final Issues issues;
    private final Parties parties;
    private final Messages messages;

    FormerAmendment(Issues issues, Parties parties, Messages messages) {
        this.issues = issues;
        this.parties = parties;
        this.messages = messages;
    }

    Optional<Former> of(Amendment amendment) {
        return issues.findFirstByCaseIdOrderByNumberDesc(amendment.id()).map(issue -> former(amendment, issue));
    }

    private Former former(Amendment amendment, Issue issue) {
        List<Party> then = parties.of(issue);
        Wording before = Wording.read(issue.content());
        return new Former(
                issue.number(),
                issue.reason().orElse(""),
                then.stream()
                        .filter(party -> party.reason().isPresent())
                        .map(Party::name)
                        .findFirst(),
                then.stream().filter(Party::hasSigned).map(Party::name).toList(),
                AnnexFour.CODES.stream()
                        .filter(code ->
                                !before.of(code).equals(amendment.wording().of(code)))
                        .map(code -> Change.article(
                                messages.get("amendment." + code),
                                before.of(code),
                                amendment.wording().of(code)))
                        .toList(),
                List.of());
    }
}
