package fr.maillage.labelling.review;

import fr.maillage.casework.Deadlines;
import fr.maillage.casework.Outcome;
import fr.maillage.casework.Processes;
import fr.maillage.casework.Task;
import fr.maillage.casework.Tasks;
import fr.maillage.directory.Framework;
import fr.maillage.directory.Frameworks;
import fr.maillage.directory.Partner;
import fr.maillage.journal.Journal;
import fr.maillage.labelling.LabellingFact.OpinionAsked;
import fr.maillage.people.Actor;
import fr.maillage.shared.Refusal;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The prefect's office asks partners what they think, each once, with a day by which to answer. */
@Component
public class AskOpinions {

    private final Tasks tasks;
    private final Opinions opinions;
    private final Frameworks frameworks;
    private final Asking asking;
    private final Clock clock;

    AskOpinions(Tasks tasks, Opinions opinions, Frameworks frameworks, Asking asking, Clock clock) {
        this.tasks = tasks;
        this.opinions = opinions;
        this.frameworks = frameworks;
        this.asking = asking;
        this.clock = clock;
    }

    /**
     * Asks from the review task, which must be the actor's.
     *
     * @param departement where the case is
     * @param chosen partners' codes; those already asked are left out
     */
    @Transactional
    public Outcome ask(String reviewTask, String departement, Collection<String> chosen, Actor actor) {
        Task task = tasks.of(reviewTask, "labelling/review-candidacy", actor);
        if (!task.isOpen()) {
            return Outcome.refused(Refusal.of("task.already-done"));
        }
        List<String> partners = notAsked(task.caseId()).stream()
                .map(Partner::code)
                .filter(chosen::contains)
                .toList();
        if (partners.isEmpty()) {
            return Outcome.refused(Refusal.at("partners", "review.opinions.nobody-left"));
        }
        return asking.ask(task.caseId(), departement, partners, actor, clock.instant());
    }

    /** The base partners who have not been asked what they think of a candidacy. */
    public List<Partner> notAsked(String candidacyId) {
        Set<String> asked = opinions.findByCandidacyIdOrderByPartner(candidacyId).stream()
                .map(Opinion::partner)
                .collect(Collectors.toSet());
        return base().stream()
                .filter(partner -> !asked.contains(partner.code()))
                .toList();
    }

    /** The base partners of the framework in force, whose opinion is asked on every candidacy. */
    public List<Partner> base() {
        Framework framework = frameworks.inForce(LocalDate.now(clock));
        return framework.partners();
    }

    /** Writes the questions down and lets the process pin them. */
    @Component
    static class Asking {

        private final Opinions opinions;
        private final Deadlines deadlines;
        private final Journal journal;
        private final Processes processes;

        Asking(Opinions opinions, Deadlines deadlines, Journal journal, Processes processes) {
            this.opinions = opinions;
            this.deadlines = deadlines;
            this.journal = journal;
            this.processes = processes;
        }

        Outcome ask(String caseId, String departement, List<String> partners, Actor actor, Instant now) {
            Instant due = deadlines.due("give-opinion", departement);
            for (String partner : partners) {
                opinions.save(new Opinion(caseId, partner, now, due));
                journal.record(caseId, actor.account(), new OpinionAsked(partner));
            }
            opinions.flush();
            if (!processes.send("opinions-requested", caseId, Map.of("partners", String.join(",", partners)))) {
                throw new IllegalStateException("the review that asks is over");
            }
            return Outcome.done(new OpinionAsked(String.join(",", partners)), Map.of());
        }
    }
}
