package fr.maillage.convention.seal;

import fr.maillage.casework.Processes;
import fr.maillage.convention.ConventionFact.ActFrozen;
import fr.maillage.convention.ConventionFact.ActSealed;
import fr.maillage.convention.act.Issue;
import fr.maillage.convention.act.Twin;
import fr.maillage.convention.draft.Convention;
import fr.maillage.convention.draft.Party;
import fr.maillage.journal.Journal;
import fr.maillage.shared.calendar.Territories;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** What follows when the seal was set: the journal is told, the case and its process go on. */
@Component
class Afterwards {

    private final Journal journal;
    private final Processes processes;
    private final Territories territories;
    private final Clock clock;

    Afterwards(Journal journal, Processes processes, Territories territories, Clock clock) {
        this.journal = journal;
        this.processes = processes;
        this.territories = territories;
        this.clock = clock;
    }

    Instant now() {
        return clock.instant();
    }

    void frozen(Issue issue, Twin twin) {
        journal.record(
                issue.conventionId(),
                Journal.PLATFORM,
                new ActFrozen(issue.number(), issue.identity().orElseThrow(), twin.sha256()));
        processes.send("act-frozen", issue.conventionId(), Map.of());
    }

    /** The act bears the date of the last party's signature, as it was in the département. */
    void sealed(Issue issue, Convention convention, List<Party> parties, String sha256) {
        LocalDate on = parties.stream()
                .map(Party::answeredAt)
                .flatMap(Optional::stream)
                .max(Comparator.naturalOrder())
                .map(last -> LocalDate.ofInstant(
                        last, territories.of(convention.departement()).zone()))
                .orElseThrow();
        convention.seal(number(convention, on), on);
        journal.record(
                convention.id(),
                Journal.PLATFORM,
                new ActSealed(
                        convention.number().orElseThrow(), on, issue.identity().orElseThrow(), sha256));
        processes.send("act-sealed", convention.id(), Map.of());
    }

    /** Département, year, and the beginning of the convention's id. */
    private static String number(Convention convention, LocalDate on) {
        return "CD-" + convention.departement() + "-" + on.getYear() + "-"
                + convention.id().substring(0, 6).toUpperCase(Locale.ROOT);
    }
}
