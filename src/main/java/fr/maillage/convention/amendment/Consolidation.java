package fr.maillage.convention.amendment;

import fr.maillage.act.Issue;
import fr.maillage.act.Issues;
import fr.maillage.convention.amendment.ConsolidatedText.Part;
import fr.maillage.convention.draft.Convention;
import fr.maillage.convention.draft.ConventionFiles;
import fr.maillage.people.Actor;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Reads a convention with its amendments as they stood on a day. */
@Component
@Transactional(readOnly = true)
public class Consolidation {

    private final ConventionFiles files;
    private final Amendments amendments;
    private final Issues issues;

    Consolidation(ConventionFiles files, Amendments amendments, Issues issues) {
        this.files = files;
        this.amendments = amendments;
        this.issues = issues;
    }

    /** Empty when the convention was not signed by all on that day; unknown to whoever may not see its case. */
    public Optional<ConsolidatedText> on(LocalDate day, String id, Actor actor) {
        Convention convention = files.readable(id, actor);
        if (convention.signedOn().filter(signed -> !signed.isAfter(day)).isEmpty()) {
            return Optional.empty();
        }
        List<Part> parts = Stream.concat(Stream.of(issues.present(id)), signedUntil(day, id))
                .map(Part::of)
                .toList();
        return Optional.of(new ConsolidatedText(convention.departement(), day, parts));
    }

    private Stream<Issue> signedUntil(LocalDate day, String id) {
        return amendments.findByConventionIdOrderByBegunAt(id).stream()
                .filter(amendment -> amendment
                        .signedOn()
                        .filter(signed -> !signed.isAfter(day))
                        .isPresent())
                .map(amendment -> issues.present(amendment.id()))
                .sorted(Comparator.comparing(issue -> issue.signedOn().orElseThrow()));
    }
}
