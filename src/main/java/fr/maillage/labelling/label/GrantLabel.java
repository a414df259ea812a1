package fr.maillage.labelling.label;

import fr.maillage.casework.Decision;
import fr.maillage.casework.Outcome;
import fr.maillage.casework.Task;
import fr.maillage.casework.Verb;
import fr.maillage.labelling.LabellingFact;
import fr.maillage.labelling.Prose;
import fr.maillage.labelling.candidacy.Candidacy;
import fr.maillage.labelling.candidacy.CandidacyState;
import fr.maillage.labelling.candidacy.Dossiers;
import fr.maillage.people.Actor;
import fr.maillage.shared.Refusal;
import fr.maillage.shared.calendar.Today;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** The prefect grants the label the ANCT has agreed to, or refuses it with reasons. */
@Component
public class GrantLabel implements Verb<GrantLabel.Answer> {

    /**
     * The prefect's answer.
     *
     * @param granted null when nothing was chosen
     */
    public record Answer(Boolean granted, String text) implements Decision {}

    private final Dossiers dossiers;
    private final Labels labels;
    private final Today today;
    private final Clock clock;

    GrantLabel(Dossiers dossiers, Labels labels, Today today, Clock clock) {
        this.dossiers = dossiers;
        this.labels = labels;
        this.today = today;
        this.clock = clock;
    }

    @Override
    public String form() {
        return "labelling/grant-label";
    }

    @Override
    public Class<Answer> decision() {
        return Answer.class;
    }

    @Override
    public Outcome apply(Task task, Answer answer, Actor actor) {
        if (answer.granted() == null) {
            return Outcome.refused(Refusal.at("granted", "grant.required"));
        }
        Optional<Refusal> tooLong = Prose.tooLong("text", answer.text());
        if (tooLong.isPresent()) {
            return Outcome.refused(tooLong.get());
        }
        Candidacy candidacy = dossiers.known(task.caseId());
        return answer.granted() ? grant(candidacy, actor) : refuse(candidacy, answer);
    }

    private Outcome grant(Candidacy candidacy, Actor actor) {
        LocalDate on = today.in(candidacy.departement());
        dossiers.advance(candidacy.id(), CandidacyState.LABELLED);
        Label label = labels.save(new Label(candidacy.id(), actor.account(), clock.instant(), on));
        return Outcome.done(new LabellingFact.LabelGranted(label.id()), Map.of("grant", "GRANT"));
    }

    private Outcome refuse(Candidacy candidacy, Answer answer) {
        if (answer.text().isBlank()) {
            return Outcome.refused(Refusal.at("text", "grant.text.required"));
        }
        dossiers.refuse(candidacy.id(), answer.text());
        return Outcome.done(new LabellingFact.LabelRefused(), Map.of("grant", "REFUSE"));
    }
}
