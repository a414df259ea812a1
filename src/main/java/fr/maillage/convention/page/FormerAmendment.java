package fr.maillage.convention.page;

import fr.maillage.act.Issue;
import fr.maillage.act.Issues;
import fr.maillage.act.Parties;
import fr.maillage.convention.amendment.Amendment;
import fr.maillage.convention.draft.Wording;
import fr.maillage.convention.page.Former.Change;
import fr.maillage.desk.Messages;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
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

    /** Empty while it is drafted for the first time. */
    Optional<Former> of(Amendment amendment) {
        return issues.findFirstByCaseIdOrderByNumberDesc(amendment.id())
                .map(issue -> Former.of(issue, parties.of(issue), texts(amendment, issue), List.of()));
    }

    private Stream<Change> texts(Amendment amendment, Issue issue) {
        Wording before = Wording.read(issue.content());
        return amendment.occasion().codes().stream()
                .flatMap(code -> Change.article(
                        messages.get("amendment." + code),
                        before.of(code),
                        amendment.wording().of(code)));
    }
}
