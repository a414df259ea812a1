package fr.maillage.convention.draft;

import fr.maillage.act.Difference;
import fr.maillage.act.Issue;
import fr.maillage.act.Issues;
import fr.maillage.people.Actor;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** What a convention says differently since an issue that was taken back: article by article, and annex by annex. */
@Component
class ConventionDifferences {

    private final Issues issues;
    private final Headings headings;
    private final Enclosures enclosures;

    ConventionDifferences(Issues issues, Headings headings, Enclosures enclosures) {
        this.issues = issues;
        this.headings = headings;
        this.enclosures = enclosures;
    }

    List<Difference> since(Issue former, Convention convention, Actor actor) {
        Optional<Issue> next = issues.after(former);
        Wording before = Wording.read(former.content());
        Wording after = convention.sentIn(next);
        boolean ordered = next.map(Issue::isOrdered).orElseGet(convention::isOrdered);
        return Stream.of(
                        articles(convention, before, after),
                        Difference.between(
                                before.of(Convention.PLACE), after.of(Convention.PLACE), "convention.changes.place"),
                        order(former.isOrdered(), ordered),
                        enclosures.differences(former, convention, actor))
                .flatMap(differences -> differences)
                .toList();
    }

    private Stream<Difference> articles(Convention convention, Wording before, Wording after) {
        List<Heading> articles = headings.askedForOn(convention.referenceOn());
        return IntStream.range(0, articles.size()).boxed().flatMap(at -> {
            Heading heading = articles.get(at);
            String code = heading.code();
            return Difference.between(before.of(code), after.of(code), "draft.article", at + 1, heading.title());
        });
    }

    private static Stream<Difference> order(boolean before, boolean after) {
        return before == after
                ? Stream.empty()
                : Stream.of(Difference.told(after ? "convention.changes.ordered" : "convention.changes.unordered"));
    }
}
