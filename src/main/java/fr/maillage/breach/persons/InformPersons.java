package fr.maillage.breach.persons;

import fr.maillage.breach.Breach;
import fr.maillage.breach.BreachFiles;
import fr.maillage.breach.Statement;
import fr.maillage.breach.Statements;
import fr.maillage.casework.Outcome;
import fr.maillage.casework.Tasks;
import fr.maillage.people.Actor;
import fr.maillage.shared.Refusal;
import org.springframework.stereotype.Component;

/** Whoever answers for the data decides whether the persons are told, with the reason that the register tells by now. */
@Component
public class InformPersons {

    /** The form key of the task. */
    public static final String FORM = "breach/inform-persons";

    private final Tasks tasks;
    private final BreachFiles files;
    private final Statements statements;

    InformPersons(Tasks tasks, BreachFiles files, Statements statements) {
        this.tasks = tasks;
        this.files = files;
        this.statements = statements;
    }

    public Outcome inform(String taskId, Actor actor) {
        return decide(taskId, true, actor);
    }

    /** They are not, for the reason that the register tells. */
    public Outcome stayQuiet(String taskId, Actor actor) {
        return decide(taskId, false, actor);
    }

    private Outcome decide(String taskId, boolean informed, Actor actor) {
        Breach breach = files.open(tasks.of(taskId, FORM, actor).caseId(), actor);
        return statements.open(breach).get(Statement.INFORMING).isBlank()
                ? Outcome.refused(Refusal.at(Statement.INFORMING, "breach.missing.informing"))
                : tasks.complete(taskId, new PersonsDecision(breach.version(), informed), actor);
    }
}
