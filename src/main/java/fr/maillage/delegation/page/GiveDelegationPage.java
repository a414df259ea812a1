package fr.maillage.delegation.page;

import fr.maillage.casework.Audience;
import fr.maillage.casework.Tasks;
import fr.maillage.delegation.ActKind;
import fr.maillage.delegation.GiveDelegation;
import fr.maillage.delegation.RightsToLend;
import fr.maillage.desk.TaskDesk;
import fr.maillage.people.Answer;
import fr.maillage.people.Grant;
import fr.maillage.shared.UnknownObject;
import jakarta.faces.view.ViewScoped;
import jakarta.servlet.http.Part;
import java.util.List;
import org.springframework.stereotype.Component;

/** Whoever may sign lets somebody else: whom, for which acts, from when until when, and the act that says so. */
@Component
@ViewScoped
public class GiveDelegationPage {

    private static final String DONE = "/forms/delegation/delegations.xhtml?faces-redirect=true";

    private final GiveDelegation giving;
    private final RightsToLend rights;
    private final Tasks tasks;
    private final TaskDesk desk;
    private final DelegationFields fields = new DelegationFields();
    private final SentAct act = new SentAct();
    private String password = "";

    GiveDelegationPage(GiveDelegation giving, RightsToLend rights, Tasks tasks, TaskDesk desk) {
        this.giving = giving;
        this.rights = rights;
        this.tasks = tasks;
        this.desk = desk;
    }

    /** Unknown to whoever has no right to lend. */
    public void load() {
        if (getRights().isEmpty()) {
            throw new UnknownObject("delegation");
        }
        fields.setRight(getRights().get(0).word());
    }

    public String give() {
        String typed = password;
        password = "";
        Answer answer = giving.give(fields.wanted(), act.act(), typed, desk.actor());
        if (!answer.isDone()) {
            act.keepIfSmall();
            desk.refuse(answer.refusals());
            return null;
        }
        desk.tell("delegation.give.done");
        return DONE;
    }

    public List<Audience> getRights() {
        return rights.of(desk.actor());
    }

    public Grant held(Audience right) {
        return right.held().orElseThrow();
    }

    /** The acts that wait for the person's own signature. */
    public List<Tasks.Waiting> getActs() {
        return tasks.lendable(desk.actor());
    }

    public ActKind[] getKinds() {
        return ActKind.values();
    }

    public DelegationFields getFields() {
        return fields;
    }

    /** What was sent before and need not be chosen again; empty when there is none. */
    public String getKept() {
        return act.name();
    }

    public Part getFile() {
        return null;
    }

    public void setFile(Part file) {
        act.read(file);
    }

    public String getPassword() {
        return password;
    }

    public void setPassword(String password) {
        this.password = password == null ? "" : password;
    }
}
