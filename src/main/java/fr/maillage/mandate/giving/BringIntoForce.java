package fr.maillage.mandate.giving;

import fr.maillage.casework.Cases;
import fr.maillage.casework.Outcome;
import fr.maillage.casework.Task;
import fr.maillage.casework.Verb;
import fr.maillage.directory.MandateTerms.Source;
import fr.maillage.mandate.Mandate;
import fr.maillage.mandate.MandateFact.MandateBrokenOff;
import fr.maillage.mandate.MandateFact.MandateGiven;
import fr.maillage.mandate.MandateFiles;
import fr.maillage.mandate.giving.MandateAnswer.Given;
import fr.maillage.people.Actor;
import fr.maillage.shared.Refusal;
import java.time.Clock;
import java.util.Map;
import org.springframework.stereotype.Component;

/** Both have signed, so the mandate is in force; or it is broken off, and its process destroys what was typed. */
@Component
class BringIntoForce implements Verb<MandateAnswer> {

    private final MandateFiles files;
    private final KeptMandates kept;
    private final Cases cases;
    private final Clock clock;

    BringIntoForce(MandateFiles files, KeptMandates kept, Cases cases, Clock clock) {
        this.files = files;
        this.kept = kept;
        this.cases = cases;
        this.clock = clock;
    }

    @Override
    public String form() {
        return GiveMandate.FORM;
    }

    @Override
    public Class<MandateAnswer> decision() {
        return MandateAnswer.class;
    }

    @Override
    public Outcome apply(Task task, MandateAnswer answer, Actor actor) {
        Mandate mandate = files.drafted(task.caseId(), actor);
        return answer instanceof Given given ? give(mandate, given) : breakOff(mandate);
    }

    private Outcome breakOff(Mandate mandate) {
        mandate.breakOff(clock.instant());
        cases.reach(mandate.id(), mandate.state().stage());
        return Outcome.done(new MandateBrokenOff(), Map.of("signed", "no"));
    }

    private Outcome give(Mandate mandate, Given given) {
        if (mandate.version() != given.version()) {
            return Outcome.refused(Refusal.of("mandate.overtaken"));
        }
        mandate.sign(given.signing(), clock.instant());
        kept.keep(given);
        cases.reach(mandate.id(), mandate.state().stage());
        MandateGiven fact = new MandateGiven(
                mandate.number(),
                given.procedures().size(),
                given.signing().endsOn(),
                given.signing().proof(),
                given.signing().model().map(Source::convention).orElse(""),
                given.signing().model().map(Source::sha256).orElse(""));
        return Outcome.done(fact, Map.of("signed", "yes", "end", kept.endOf(mandate)));
    }
}
