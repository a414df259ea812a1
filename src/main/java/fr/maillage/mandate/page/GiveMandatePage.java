package fr.maillage.mandate.page;

import fr.maillage.casework.Outcome;
import fr.maillage.casework.Task;
import fr.maillage.desk.TaskDesk;
import fr.maillage.directory.MandateTerms;
import fr.maillage.mandate.giving.Draft;
import fr.maillage.mandate.giving.GiveMandate;
import fr.maillage.mandate.giving.PreparedMandates;
import fr.maillage.mandate.giving.Section;
import fr.maillage.shared.Refusal;
import jakarta.faces.view.ViewScoped;
import java.util.List;
import org.springframework.stereotype.Component;

/** The citizen reads what they give a mandate for and signs by hand; then the agent signs with their password. */
@Component
@ViewScoped
public class GiveMandatePage {

    private final TaskDesk desk;
    private final PreparedMandates prepared;
    private final GiveMandate giving;
    private final MandateTerms.InForce terms;
    private final SigningForm form;

    private String id;
    private Task task;
    private long version;

    GiveMandatePage(
            TaskDesk desk,
            PreparedMandates prepared,
            GiveMandate giving,
            MandateTerms.InForce terms,
            SigningForm form) {
        this.desk = desk;
        this.prepared = prepared;
        this.giving = giving;
        this.terms = terms;
        this.form = form;
    }

    /** Opens the task; where it is done already, goes to the mandate. */
    public String load() {
        task = desk.open(id, GiveMandate.FORM);
        version = task.isOpen() ? getDraft().mandate().version() : 0;
        return task.isOpen() ? null : "/forms/mandate/dossier.xhtml?faces-redirect=true&case=" + task.caseId();
    }

    public String sign() {
        Outcome outcome = giving.give(id, form.of(version), desk.actor());
        if (outcome instanceof Outcome.Refused refused) {
            desk.refuse(refused.reasons(), MandateFields::address);
            return null;
        }
        desk.tell("mandate.given");
        return "/forms/mandate/dossier.xhtml?faces-redirect=true&case=" + task.caseId();
    }

    /** What the mandate says beside what it names. */
    public MandateTerms getTerms() {
        Draft draft = getDraft();
        return terms.in(draft.mandate().departement(), draft.today());
    }

    public String breakOff() {
        Outcome outcome = giving.breakOff(id, desk.actor());
        if (outcome instanceof Outcome.Refused refused) {
            desk.refuse(refused.reasons());
            return null;
        }
        desk.tell("mandate.broken-off");
        return "/forms/mandate/mandates.xhtml?faces-redirect=true";
    }

    public Draft getDraft() {
        return prepared.of(task.caseId(), desk.actor());
    }

    public List<Refusal> getMissing() {
        return prepared.missing(getDraft());
    }

    /** The page on which something that is missing is asked. */
    public String page(Refusal refusal) {
        for (Section section : Section.values()) {
            if (section.asks(refusal.field())) {
                return section.code();
            }
        }
        return Section.IDENTITY.code();
    }

    public String getId() {
        return id;
    }

    public void setId(String id) {
        this.id = id;
    }
}
