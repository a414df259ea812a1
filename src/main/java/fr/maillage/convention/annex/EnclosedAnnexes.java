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
    private final AnnexGuard guard;

    EnclosedAnnexes(
            AnnexRules rules, Annexes annexes, AssembleAnnexes assembly, AnnexChanges changes, AnnexGuard guard) {
        this.rules = rules;
        this.annexes = annexes;
        this.assembly = assembly;
        this.changes = changes;
        this.guard = guard;
    }

    @Override
    public void assemble(Convention convention) {
        assembly.of(convention);
    }

    @Override
    public List<Map<String, Object>> listed(Convention convention) {
        return rules.askedForOn(convention.referenceOn()).stream()
                .map(rule -> annexes.find(convention, rule.kind())
                        .map(EnclosedAnnexes::listed)
                        .orElseGet(() -> announced(rule)))
                .toList();
    }

    @Override
    public Stream<Difference> differences(Issue former, Convention convention, Actor actor) {
        boolean restricted = guard.mayReadRestricted(convention.id(), actor);
        return changes.since(former.number(), convention)
                .flatMap(change -> change.told(restricted || !change.kind().isRestricted()));
    }

    @Override
    public List<Enclosure> of(Issue issue, Actor actor) {
        boolean restricted = guard.mayReadRestricted(issue.caseId(), actor);
        return annexes.of(issue.caseId(), issue.number()).stream()
                .map(annex -> enclosure(annex, restricted || !annex.kind().isRestricted()))
                .toList();
    }

    private static Enclosure enclosure(Annex annex, boolean readable) {
        return new Enclosure(
                annex.number(),
                annex.title(),
                annex.edition(),
                annex.document(),
                annex.sha256(),
                annex.salt().filter(salt -> readable),
                annex.isForeign(),
                readable);
    }

    private static Map<String, Object> listed(Annex annex) {
        Map<String, Object> made = Map.of(
                "edition", annex.edition(),
                "sha256", annex.sha256(),
                "foreign", annex.isForeign(),
                "salted", annex.salt().isPresent());
        return Map.of("number", annex.number(), "title", annex.title(), "made", List.of(made));
    }

    private static Map<String, Object> announced(AnnexRule rule) {
        return Map.of("number", rule.number(), "title", rule.title(), "made", List.of());
    }
}
