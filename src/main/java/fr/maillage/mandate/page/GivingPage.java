package fr.maillage.mandate.page;

import fr.maillage.desk.TaskDesk;
import fr.maillage.mandate.catalogue.Edition;
import fr.maillage.mandate.giving.Draft;
import fr.maillage.mandate.giving.IdentityDocument;
import fr.maillage.mandate.giving.PrepareMandate;
import fr.maillage.mandate.giving.PreparedMandates;
import fr.maillage.mandate.giving.Section;
import fr.maillage.mandate.giving.Wording;
import fr.maillage.shared.Refusal;
import fr.maillage.shared.UnknownObject;
import jakarta.faces.view.ViewScoped;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;

/**
 * One page of a mandate being prepared. What is typed is kept as typed, closed; what is still missing is said beside it
 * and does not hold anybody up before the last page.
 */
@Component
@ViewScoped
public class GivingPage {

    private final PreparedMandates prepared;
    private final PrepareMandate preparing;
    private final TaskDesk desk;
    private final GivingForm form;

    private String id;
    private boolean checking;
    private Section section;

    GivingPage(PreparedMandates prepared, PrepareMandate preparing, TaskDesk desk, GivingForm form) {
        this.prepared = prepared;
        this.preparing = preparing;
        this.desk = desk;
        this.form = form;
    }

    /** Reads the page of a section; unknown when it is not the actor's to write. */
    public void load(String code) {
        section = Section.byCode(code).orElseThrow(() -> new UnknownObject("section"));
        Draft draft = draft();
        form.show(draft.said());
        if (checking) {
            desk.refuse(here(draft), MandateFields::address);
        }
    }

    /** Keeps the page and goes on; stays when something of it would not do. */
    public String next() {
        if (!preparing.write(id, form.typed(section), desk.actor())) {
            desk.refuse(List.of(Refusal.of("mandate.overtaken")));
            return null;
        }
        List<Refusal> wrong = here(draft());
        if (!wrong.isEmpty()) {
            desk.refuse(wrong, MandateFields::address);
            return null;
        }
        return section.next()
                .map(next -> "/forms/mandate/giving/" + next.code() + ".xhtml?faces-redirect=true&mandate=" + id)
                .orElseGet(this::signing);
    }

    /** The page where both sign: the task at the counter. */
    private String signing() {
        return desk.next(id);
    }

    private List<Refusal> here(Draft draft) {
        return prepared.missing(draft).stream()
                .filter(refusal -> section.asks(refusal.field()))
                .toList();
    }

    private Draft draft() {
        return prepared.of(id, desk.actor());
    }

    public String getNumber() {
        return draft().mandate().number();
    }

    public List<Edition.Family> getFamilies() {
        return draft().catalogue().families();
    }

    public Map<String, String> getColleagues() {
        return draft().colleagues();
    }

    public Map<String, Wording.Version> getWordings() {
        return Wording.on(draft().today()).versions();
    }

    public IdentityDocument[] getDocuments() {
        return IdentityDocument.values();
    }

    /** Which page it is, from 1. */
    public int getStep() {
        return section.number();
    }

    /** How many pages there are, the one where both sign included. */
    public int getSteps() {
        return Section.values().length + 1;
    }

    public Section getSection() {
        return section;
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

    public boolean isChecking() {
        return checking;
    }

    public void setChecking(boolean checking) {
        this.checking = checking;
    }
}
