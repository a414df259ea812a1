package fr.maillage.labelling.review;

import fr.maillage.casework.Deadlines;
import fr.maillage.casework.Outcome;
import fr.maillage.casework.Processes;
import fr.maillage.casework.Task;
import fr.maillage.casework.Tasks;
import fr.maillage.directory.Partner;
import fr.maillage.journal.Journal;
import fr.maillage.labelling.LabellingFact.OpinionAsked;
import fr.maillage.labelling.candidacy.Candidacy;
import fr.maillage.labelling.candidacy.Dossiers;
import fr.maillage.people.Actor;
import fr.maillage.shared.Refusal;
import java.time.Clock;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The prefect's office asks partners what they think, each once per filing, with a day by which to answer. */
@Component
public class AskOpinions {

    private final Tasks tasks;
    private final Dossiers dossiers;
    private final Consultation consultation;
    private final Asking asking;

    AskOpinions(Tasks tasks, Dossiers dossiers, Consultation consultation, Asking asking) {
        this.tasks = tasks;
        this.dossiers = dossiers;
        this.consultation = consultation;
        this.asking = asking;
    }

    /**
     * Asks from the review task, which must be the actor's.
     *
     * @param chosen partners' codes; those already asked about this filing are left out
     */
    @Transactional
    public Outcome ask(String reviewTask, Collection<String> chosen, Actor actor) {
        Task task = tasks.of(reviewTask, "labelling/review-candidacy", actor);
        if (!task.isOpen()) {
            return Outcome.refused(Refusal.of("task.already-done"));
        }
        Candidacy candidacy = dossiers.known(task.caseId());
        int filing = consultation.filing(candidacy.id());
        List<String> partners = consultation.notAsked(candidacy, filing).stream()
                .map(Partner::code)
                .filter(chosen::contains)
                .toList();
        if (partners.isEmpty()) {
            return Outcome.refused(Refusal.at("partners", "review.opinions.nobody-left"));
        }
        return asking.ask(candidacy, filing, partners, actor);
    }

    /** The base partners who have not been asked what they think of the file as it was last filed. */
    public List<Partner> notAsked(Candidacy candidacy) {
        return consultation.notAsked(candidacy);
    }

    /** The base partners who are to be asked in a département. */
    public List<Partner> base(String departement) {
        return consultation.base(departement);
    }

    /** Writes the questions down and lets the process pin them. */
    @Component
    static class Asking {

        private final Opinions opinions;
        private final Deadlines deadlines;
        private final Journal journal;
        private final Processes processes;
        private final Clock clock;

        Asking(Opinions opinions, Deadlines deadlines, Journal journal, Processes processes, Clock clock) {
            this.opinions = opinions;
            this.deadlines = deadlines;
            this.journal = journal;
            this.processes = processes;
            this.clock = clock;
        }

        Outcome ask(Candidacy candidacy, int filing, List<String> partners, Actor actor) {
            String caseId = candidacy.id();
            Instant due = deadlines.due("give-opinion", candidacy.departement());
            for (String partner : partners) {
                opinions.save(new Opinion(caseId, filing, partner, clock.instant(), due));
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
