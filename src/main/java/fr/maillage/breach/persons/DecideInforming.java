package fr.maillage.breach.persons;

import fr.maillage.breach.Breach;
import fr.maillage.breach.BreachFact.PersonsInformed;
import fr.maillage.breach.BreachFact.PersonsNotInformed;
import fr.maillage.breach.BreachFiles;
import fr.maillage.casework.Outcome;
import fr.maillage.casework.Task;
import fr.maillage.casework.Verb;
import fr.maillage.people.Actor;
import fr.maillage.shared.Refusal;
import java.util.Map;
import org.springframework.stereotype.Component;

/** It is decided whether the persons are told. */
@Component
class DecideInforming implements Verb<PersonsDecision> {

    private final BreachFiles files;

    DecideInforming(BreachFiles files) {
        this.files = files;
    }

    @Override
    public String form() {
        return InformPersons.FORM;
    }

    @Override
    public Class<PersonsDecision> decision() {
        return PersonsDecision.class;
    }

    @Override
    public Outcome apply(Task task, PersonsDecision decision, Actor actor) {
        Breach breach = files.open(task.caseId(), actor);
        if (breach.version() != decision.version()) {
            return Outcome.refused(Refusal.of("breach.overtaken"));
        }
        breach.decided(decision.informed());
        return Outcome.done(decision.informed() ? new PersonsInformed() : new PersonsNotInformed(), Map.of());
    }
}
