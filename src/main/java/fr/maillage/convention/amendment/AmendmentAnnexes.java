package fr.maillage.convention.amendment;

import fr.maillage.act.Difference;
import fr.maillage.act.Enclosure;
import fr.maillage.act.Issue;
import fr.maillage.convention.annex.Annex;
import fr.maillage.convention.annex.Annexes;
import fr.maillage.convention.annex.ReplacedAnnexes;
import fr.maillage.convention.annex.RestrictedReaders;
import fr.maillage.people.Actor;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** The annexes that an amendment replaces, for its act and for those who read it. */
@Component
class AmendmentAnnexes {

    private final Amendments amendments;
    private final AmendmentFiles files;
    private final ReplacedAnnexes replaced;
    private final Annexes annexes;
    private final RestrictedReaders readers;

    AmendmentAnnexes(
            Amendments amendments,
            AmendmentFiles files,
            ReplacedAnnexes replaced,
            Annexes annexes,
            RestrictedReaders readers) {
        this.amendments = amendments;
        this.files = files;
        this.replaced = replaced;
        this.annexes = annexes;
        this.readers = readers;
    }

    void assemble(Issue issue) {
        String convention = files.known(issue.caseId()).conventionId();
        Stream<String> others =
                amendments.findByConventionIdOrderByBegunAt(convention).stream().map(Amendment::id);
        replaced.assemble(issue, Stream.concat(Stream.of(convention), others).toList());
    }

    List<Enclosure> of(Issue issue, Actor actor) {
        List<Annex> listed = annexes.of(issue.caseId(), issue.number());
        boolean restricted =
                listed.stream().anyMatch(annex -> annex.kind().isRestricted()) && mayReadRestricted(issue, actor);
        return listed.stream().map(annex -> annex.enclosed(restricted)).toList();
    }

    Stream<Difference> differences(Issue former, Optional<Issue> next, Actor actor) {
        return replaced.differences(former, next, mayReadRestricted(former, actor));
    }

    private boolean mayReadRestricted(Issue issue, Actor actor) {
        return readers.include(files.known(issue.caseId()).conventionId(), issue.caseId(), actor);
    }
}
