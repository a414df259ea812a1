package fr.maillage.convention.page;

import fr.maillage.casework.Task;
import fr.maillage.casework.Tasks;
import fr.maillage.convention.draft.Convention;
import fr.maillage.convention.signature.ActAnswer;
import fr.maillage.convention.signature.SignAct;
import fr.maillage.convention.signature.Signatures;
import fr.maillage.desk.TaskOutcomes;
import fr.maillage.people.CurrentActor;
import jakarta.faces.view.ViewScoped;
import org.springframework.stereotype.Component;

/** A party reads the frozen act as a whole, then signs it with its password typed again, or refuses. */
@Component
@ViewScoped
public class SignActPage {

    private final Tasks tasks;
    private final CurrentActor actor;
    private final SignAct sign;
    private final ActsOfTasks acts;
    private final TaskOutcomes outcomes;

    private String id;
    private Task task;
    private ActsOfTasks.Asked asked;
    private String password = "";
    private String reason = "";

    SignActPage(Tasks tasks, CurrentActor actor, SignAct sign, ActsOfTasks acts, TaskOutcomes outcomes) {
        this.tasks = tasks;
        this.actor = actor;
        this.sign = sign;
        this.acts = acts;
        this.outcomes = outcomes;
    }

    /** Opens the task; unknown to everybody it does not wait for. */
    public void load() {
        task = tasks.of(id, Signatures.FORM, actor.get());
        asked = acts.of(task);
    }

    public String sign() {
        String typed = password;
        password = "";
        return outcomes.follow(sign.sign(id, typed, actor.get()));
    }

    public String refuse() {
        password = "";
        return outcomes.follow(tasks.complete(id, new ActAnswer.Refusal(reason.strip()), actor.get()));
    }

    /** Whoever drafted an act never signs it. */
    public boolean isDrafter() {
        return getConvention().begunBy().equals(actor.get().account());
    }

    /** Whether who looks has answered already. */
    public boolean isOwnAnswer() {
        return task.doneBy().filter(actor.get().account()::equals).isPresent();
    }

    public Convention getConvention() {
        return asked.convention();
    }

    public ActsOfTasks.Asked getAsked() {
        return asked;
    }

    public Task getTask() {
        return task;
    }

    public String getId() {
        return id;
    }

    public void setId(String id) {
        this.id = id;
    }

    public String getPassword() {
        return password;
    }

    public void setPassword(String password) {
        this.password = password == null ? "" : password;
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason == null ? "" : reason;
    }
}
