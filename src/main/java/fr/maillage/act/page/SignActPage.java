package fr.maillage.act.page;

import fr.maillage.act.Former;
import fr.maillage.act.FormerIssues;
import fr.maillage.act.Issue;
import fr.maillage.act.signature.ActAnswer;
import fr.maillage.act.signature.Conditions;
import fr.maillage.act.signature.SignAct;
import fr.maillage.act.signature.Signatures;
import fr.maillage.casework.Task;
import fr.maillage.delegation.Delegation;
import fr.maillage.desk.TaskDesk;
import fr.maillage.shared.Refusal;
import jakarta.faces.view.ViewScoped;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.springframework.stereotype.Component;

/** A party reads the frozen act as a whole, then signs it with its password typed again, or refuses. */
@Component
@ViewScoped
public class SignActPage {

    private final TaskDesk desk;
    private final SignAct sign;
    private final Conditions conditions;
    private final ActsOfTasks acts;
    private final FormerIssues formers;

    private String id;
    private Task task;
    private ActsOfTasks.Asked asked;
    private Former former;
    private String password = "";
    private String reason = "";

    SignActPage(TaskDesk desk, Conditions conditions, SignAct sign, ActsOfTasks acts, FormerIssues formers) {
        this.desk = desk;
        this.conditions = conditions;
        this.sign = sign;
        this.acts = acts;
        this.formers = formers;
    }

    /**
     * Opens the task; unknown to everybody it does not wait for. Who comes with a delegation that does not help reads
     * what is wrong with it among their delegations, and nothing of the act.
     */
    public String load() {
        Optional<Refusal> lapse = conditions.lapse(id, desk.actor());
        if (lapse.isPresent()) {
            return desk.turnAway(lapse.get(), "/forms/delegation/delegations.xhtml?faces-redirect=true");
        }
        task = desk.open(id, Signatures.FORM);
        asked = acts.of(task);
        former = formers.before(getIssue(), desk.actor()).orElse(null);
        return null;
    }

    public String sign() {
        String typed = password;
        password = "";
        return desk.follow(sign.sign(id, typed, desk.actor()), UnaryOperator.identity());
    }

    public String refuse() {
        password = "";
        return desk.complete(id, new ActAnswer.Refusal(reason.strip()), UnaryOperator.identity());
    }

    /** Whoever drafted an act never signs it. */
    public boolean isDrafter() {
        return getIssue().drafter().equals(desk.actor().account());
    }

    /** By which who looks signs; null when they hold the right themselves. */
    public Delegation getDelegation() {
        return conditions.delegation(task, desk.actor()).orElse(null);
    }

    /** Whether nothing proves yet that this manager may sign. */
    public boolean isUnproved() {
        return conditions.lacksCapacity(asked.party());
    }

    public boolean isRefusable() {
        return asked.refusable();
    }

    /** Why there is nothing to do here; in other words to who has answered already. */
    public Refusal getOver() {
        boolean own = task.doneBy().filter(desk.actor().account()::equals).isPresent();
        return own ? Refusal.of("sign.over.own") : conditions.closed(task);
    }

    public Issue getIssue() {
        return asked.view().issue();
    }

    /** What was asked before, and what reads differently since; null when nothing was. */
    public Former getFormer() {
        return former;
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
