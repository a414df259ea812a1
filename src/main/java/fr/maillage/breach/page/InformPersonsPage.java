package fr.maillage.breach.page;

import fr.maillage.breach.Breach;
import fr.maillage.breach.persons.InformPersons;
import fr.maillage.casework.Outcome;
import fr.maillage.casework.Task;
import fr.maillage.desk.TaskDesk;
import jakarta.faces.view.ViewScoped;
import java.util.Map;
import java.util.function.Supplier;
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
    private String breach;
    private long version;

    InformPersonsPage(TaskDesk desk, BreachForm form, InformPersons informing) {
        this.desk = desk;
        this.form = form;
        this.informing = informing;
    }

    /** Opens the task; where it is done already, goes to the breach. */
    public String load() {
        Task task = desk.open(id, InformPersons.FORM);
        breach = task.caseId();
        if (!task.isOpen()) {
            return "/forms/breach/dossier.xhtml?faces-redirect=true&case=" + breach;
        }
        version = getBreach().version();
        form.read(breach, desk.actor());
        return null;
    }

    public String inform() {
        return decide(() -> informing.inform(id, desk.actor()));
    }

    public String stayQuiet() {
        return decide(() -> informing.stayQuiet(id, desk.actor()));
    }

    private String decide(Supplier<Outcome> decision) {
        Outcome kept = form.keep(breach, version, desk.actor());
        if (kept instanceof Outcome.Refused refused) {
            desk.refuse(refused.reasons());
            return null;
        }
        version = getBreach().version();
        return desk.follow(decision.get(), UnaryOperator.identity());
    }

    public Breach getBreach() {
        return form.of(breach, desk.actor());
    }

    public Map<String, Object> getFields() {
        return form.getFields();
    }

    public String getId() {
        return id;
    }

    public void setId(String id) {
        this.id = id;
    }
}
