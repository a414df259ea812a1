package fr.maillage.convention.amendment;

import static java.util.stream.Collectors.toMap;

import fr.maillage.act.Authors;
import fr.maillage.act.Issue;
import fr.maillage.act.Issues;
import fr.maillage.convention.amendment.ConsolidatedText.InForce;
import fr.maillage.convention.amendment.ConsolidatedText.Member;
import fr.maillage.convention.amendment.ConsolidatedText.Part;
import fr.maillage.convention.draft.Convention;
import fr.maillage.convention.draft.ConventionFiles;
import fr.maillage.people.Actor;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Reads a convention with its amendments as they stood on a day. */
@Component
@Transactional(readOnly = true)
public class Consolidation {

    private final ConventionFiles files;
    private final PresentParties parties;
    private final Authors authors;
    private final Issues issues;

    Consolidation(ConventionFiles files, PresentParties parties, Authors authors, Issues issues) {
        this.files = files;
        this.parties = parties;
        this.authors = authors;
        this.issues = issues;
    }

    /** Empty when the convention was not signed by all on that day; unknown to whoever may not see its case. */
    public Optional<ConsolidatedText> on(LocalDate day, String id, Actor actor) {
        Convention convention = files.readable(id, actor);
        if (!convention.isSealedOn(day)) {
            return Optional.empty();
        }
        Issue act = issues.present(id);
        List<Issue> acts = Stream.concat(Stream.of(act), signedUntil(day, id)).toList();
        return Optional.of(new ConsolidatedText(
                convention.departement(),
                day,
                members(day, convention, acts),
                annexes(acts, actor),
                acts.stream().map(Part::of).toList()));
    }

    private List<Member> members(LocalDate day, Convention convention, List<Issue> acts) {
        Map<String, String> numbers = acts.stream()
                .collect(toMap(Issue::caseId, act -> act.actNumber().orElseThrow()));
        return parties.on(day, convention).stream()
                .map(party -> new Member(party.name(), party.title(), numbers.get(party.caseId())))
                .toList();
    }

    /** The convention's, and in their places what the amendments have replaced, each after the one before. */
    private List<InForce> annexes(List<Issue> acts, Actor actor) {
        Map<Integer, InForce> inForce = new TreeMap<>();
        for (Issue act : acts) {
            String number = act.actNumber().orElseThrow();
            authors.of(act)
                    .enclosed(act, actor)
                    .forEach(annex -> inForce.put(annex.number(), new InForce(annex, number)));
        }
        return List.copyOf(inForce.values());
    }

    private Stream<Issue> signedUntil(LocalDate day, String id) {
        return parties.amendedBy(day, id).stream().map(amendment -> issues.present(amendment.id()));
    }
}
