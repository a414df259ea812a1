package fr.maillage.convention.annex;

import fr.maillage.act.Difference;
import fr.maillage.act.Enclosure;
import fr.maillage.act.Issue;
import fr.maillage.convention.draft.Convention;
import fr.maillage.convention.draft.Enclosures;
import fr.maillage.people.Actor;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** The annexes as the act lists them: number, title, edition and digest; those of a draft have no digest yet. */
@Component
class EnclosedAnnexes implements Enclosures {

    private final AnnexRules rules;
    private final Annexes annexes;
    private final AssembleAnnexes assembly;
    private final AnnexChanges changes;
    private final RestrictedReaders readers;

    EnclosedAnnexes(
            AnnexRules rules,
            Annexes annexes,
            AssembleAnnexes assembly,
            AnnexChanges changes,
            RestrictedReaders readers) {
        this.rules = rules;
        this.annexes = annexes;
        this.assembly = assembly;
        this.changes = changes;
        this.readers = readers;
    }

    @Override
    public void assemble(Convention convention) {
        assembly.of(convention);
    }

    @Override
    public List<Map<String, Object>> listed(Convention convention) {
        return rules.askedForOn(convention.referenceOn()).stream()
                .map(rule -> annexes.find(convention, rule.kind())
                        .map(Annex::inPrint)
                        .orElseGet(rule::inPrint))
                .toList();
    }

    @Override
    public Stream<Difference> differences(Issue former, Convention convention, Actor actor) {
        boolean restricted = readers.include(convention.id(), convention.id(), actor);
        return changes.since(former.number(), convention)
                .flatMap(change -> change.told(restricted || !change.kind().isRestricted()));
    }

    @Override
    public List<Enclosure> of(Issue issue, Actor actor) {
        boolean restricted = readers.include(issue.caseId(), issue.caseId(), actor);
        return annexes.of(issue.caseId(), issue.number()).stream()
                .map(annex -> annex.enclosed(restricted))
                .toList();
    }
}
