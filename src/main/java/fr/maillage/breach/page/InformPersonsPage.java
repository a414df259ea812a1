package fr.maillage.breach.page;

import fr.maillage.breach.persons.InformPersons;
import fr.maillage.desk.TaskDesk;
import jakarta.faces.view.ViewScoped;
import org.springframework.stereotype.Component;

/** Whoever answers for the data decides whether the persons are told of the breach, and says how or why not. */
@Component
@ViewScoped
public class InformPersonsPage extends BreachTaskPage {

    private final InformPersons informing;

    InformPersonsPage(TaskDesk desk, BreachForm form, InformPersons informing) {
        super(desk, form);
        this.informing = informing;
    }

    @Override
    String task() {
        return InformPersons.FORM;
    }

    public String inform() {
        return decide(() -> informing.inform(getId(), desk.actor()));
    }

    public String stayQuiet() {
        return decide(() -> informing.stayQuiet(getId(), desk.actor()));
    }
}
