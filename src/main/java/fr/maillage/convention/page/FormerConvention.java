package fr.maillage.convention.page;

import fr.maillage.act.Issue;
import fr.maillage.act.Issues;
import fr.maillage.act.Parties;
import fr.maillage.act.Party;
import fr.maillage.convention.annex.AnnexChanges;
import fr.maillage.convention.draft.Convention;
import fr.maillage.convention.draft.Headings;
import fr.maillage.convention.draft.Wording;
import fr.maillage.convention.page.Former.AnnexChange;
import fr.maillage.convention.page.Former.Change;
import fr.maillage.desk.Rewording;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** Holds a draft against the issue that was sent before it. */
@Component
class FormerConvention {

    private final Issues issues;
    private final Parties parties;
    private final Headings headings;
    private final AnnexChanges annexes;

    FormerConvention(Issues issues, Parties parties, Headings headings, AnnexChanges annexes) {
        this.issues = issues;
        this.parties = parties;
        this.headings = headings;
        this.annexes = annexes;
    }

    /** Empty while a convention is drafted for the first time. */
    Optional<Former> of(Convention convention) {
        return issues.findByCaseIdOrderByNumberDesc(convention.id()).stream()
                .filter(issue -> issue.number() == convention.issue() - 1)
                .findFirst()
                .map(issue -> former(convention, issue));
    }

    private Former former(Convention convention, Issue issue) {
        List<Party> then = parties.of(issue);
        List<Party> now = parties.of(convention.id(), convention.issue());
        return Former.of(
                issue,
                then,
                Stream.of(articles(convention, issue), place(convention, issue), named(now, then), unnamed(now, then))
                        .flatMap(changes -> changes),
                annexes.of(convention).stream().map(FormerConvention::annex).toList());
    }

    private Stream<Change> articles(Convention convention, Issue issue) {
        Wording before = Wording.read(issue.content());
        return headings.askedForOn(convention.referenceOn()).stream()
                .flatMap(heading -> Change.article(
                        heading.title(),
                        before.of(heading.code()),
                        convention.wording().of(heading.code())));
    }

    private static Stream<Change> place(Convention convention, Issue issue) {
        String before = Wording.read(issue.content()).of(Convention.PLACE);
        return before.equals(convention.place())
                ? Stream.empty()
                : Stream.of(new Change(
                        "draft.changes.place", convention.place(), Rewording.between(before, convention.place())));
    }

    private static AnnexChange annex(AnnexChanges.Reworded annex) {
        return new AnnexChange(annex.number(), annex.title(), Rewording.between(annex.before(), annex.after()));
    }

    private static Stream<Change> named(List<Party> now, List<Party> then) {
        return without(now, then).map(name -> new Change("draft.changes.named", name, Rewording.between("", name)));
    }

    private static Stream<Change> unnamed(List<Party> now, List<Party> then) {
        return without(then, now).map(name -> new Change("draft.changes.unnamed", name, Rewording.between(name, "")));
    }

    /** The names of those who are not among the others. */
    private static Stream<String> without(List<Party> some, List<Party> others) {
        return some.stream()
                .filter(party -> others.stream().noneMatch(other -> isSame(party, other)))
                .map(Party::name);
    }

    private static boolean isSame(Party one, Party other) {
        return one.side() == other.side() && one.organisation().equals(other.organisation());
    }
}
