package fr.maillage.breach.page;

import fr.maillage.breach.Breach;
import fr.maillage.breach.persons.InformPersons;
import fr.maillage.casework.Outcome;
import fr.maillage.casework.Task;
import fr.maillage.desk.TaskDesk;
import jakarta.faces.view.ViewScoped;
import java.util.HashMap;
import java.util.Map;
import java.util.function.UnaryOperator;
import org.springframework.stereotype.Component;

/** Whoever answers for the data decides whether the persons are told of the breach, and says how or why not. */
@Component
@ViewScoped
public class InformPersonsPage {

    private final TaskDesk desk;
    private final BreachForm form;
    private final InformPersons informing;
    private String id;
    private Breach breach;
    private Map<String, Object> fields = new HashMap<>();

    InformPersonsPage(TaskDesk desk, BreachForm form, InformPersons informing) {
        this.desk = desk;
        this.form = form;
        this.informing = informing;
    }

    /** Opens the task; where it is done already, goes to the breach. */
    public String load() {
        Task task = desk.open(id, InformPersons.FORM);
        breach = form.of(task.caseId(), desk.actor());
        fields = form.fields(breach);
        return task.isOpen() ? null : "/forms/breach/dossier.xhtml?faces-redirect=true&case=" + breach.id();
    }

    public String inform() {
        return decide(true);
    }

    public String stayQuiet() {
        return decide(false);
    }

    private String decide(boolean informed) {
        Outcome kept = form.keep(breach, fields, desk.actor());
        if (kept instanceof Outcome.Refused refused) {
            desk.refuse(refused.reasons());
            return null;
        }
        breach = form.of(breach.id(), desk.actor());
        return desk.follow(informing.decide(id, informed, desk.actor()), UnaryOperator.identity());
    }

    public Breach getBreach() {
        return breach;
    }

    public Map<String, Object> getFields() {
        return fields;
    }

    public String getId() {
        return id;
    }

    public void setId(String id) {
        this.id = id;
    }
}
