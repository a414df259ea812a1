package fr.maillage.convention.page;

import fr.maillage.act.Former;
import fr.maillage.act.FormerIssues;
import fr.maillage.casework.Cases;
import fr.maillage.casework.Task;
import fr.maillage.convention.amendment.Amendment;
import fr.maillage.convention.amendment.AmendmentFiles;
import fr.maillage.convention.amendment.SendAmendment;
import fr.maillage.convention.amendment.WriteAmendment;
import fr.maillage.convention.draft.DraftDecision;
import fr.maillage.convention.draft.Wording;
import fr.maillage.desk.TaskDesk;
import fr.maillage.shared.LostRace;
import fr.maillage.shared.Refusal;
import fr.maillage.shared.UnknownObject;
import jakarta.faces.context.FacesContext;
import jakarta.faces.view.ViewScoped;
import java.io.IOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.springframework.stereotype.Component;

/** The prefect's office writes what the occasion of an amendment asks for, and sends it or gives it up. */
@Component
@ViewScoped
public class AmendmentPage {

    private final TaskDesk desk;
    private final Cases cases;
    private final AmendmentFiles files;
    private final WriteAmendment writing;
    private final FormerIssues formers;

    private String id;
    private Task task;
    private Amendment amendment;
    private Former former;
    private Map<String, String> texts = new HashMap<>();
    private boolean sure;
    private boolean givenUp;

    AmendmentPage(TaskDesk desk, Cases cases, AmendmentFiles files, WriteAmendment writing, FormerIssues formers) {
        this.desk = desk;
        this.cases = cases;
        this.files = files;
        this.writing = writing;
        this.formers = formers;
    }

    /** Opens the task; goes to the case when there is nothing to draft any more. */
    public String load() {
        task = desk.open(id, SendAmendment.FORM);
        try {
            show();
            return null;
        } catch (UnknownObject sent) {
            return "/forms/desk/case.xhtml?faces-redirect=true&case=" + task.caseId();
        }
    }

    public String save() {
        if (!keep()) {
            return null;
        }
        desk.tell("draft.saved");
        return "/forms/convention/draft-amendment.xhtml?faces-redirect=true&task=" + id;
    }

    /** Hands out the file that would be sent now. */
    public void preview() throws IOException {
        if (keep()) {
            var page = FacesContext.getCurrentInstance().getExternalContext();
            page.redirect(page.getRequestContextPath() + "/amendments/" + task.caseId() + "/draft");
        }
    }

    /** Goes on to the annexes that it replaces. */
    public String annexes() {
        return keep() ? "/forms/convention/replace-annex.xhtml?faces-redirect=true&case=" + task.caseId() : null;
    }

    public String send() {
        if (!keep()) {
            return null;
        }
        if (!sure) {
            desk.refuse(List.of(Refusal.at("sure", "convention.sure.required")));
            return null;
        }
        return desk.complete(id, DraftDecision.SEND, UnaryOperator.identity());
    }

    public String abandon() {
        if (!givenUp) {
            desk.refuse(List.of(Refusal.at("givenUp", "convention.abandon.required")));
            return null;
        }
        return desk.complete(id, DraftDecision.ABANDON, UnaryOperator.identity());
    }

    /** What a colleague saved meanwhile is not written over: what is typed stays, and saving again is then a choice. */
    private boolean keep() {
        Optional<Refusal> refusal;
        try {
            Wording typed = typed();
            refusal = LostRace.runAgain(() -> writing.write(task.caseId(), amendment.version(), typed, desk.actor()));
            amendment = files.drafted(task.caseId(), desk.actor());
        } catch (UnknownObject sent) {
            refusal = Optional.of(Refusal.of("task.already-done"));
        }
        refusal.ifPresent(reason -> desk.refuse(List.of(reason)));
        return refusal.isEmpty();
    }

    private Wording typed() {
        Wording typed = amendment.wording();
        for (String code : amendment.occasion().codes()) {
            typed = typed.with(
                    code, Objects.requireNonNullElse(texts.get(code), "").replace("\r\n", "\n"));
        }
        return typed;
    }

    private void show() {
        amendment = files.drafted(task.caseId(), desk.actor());
        former = formers.beforeDraft(task.caseId(), desk.actor()).orElse(null);
        texts = new HashMap<>(amendment.wording().byCode());
    }

    /** The issue before, and what reads differently; null while it is drafted for the first time. */
    public Former getFormer() {
        return former;
    }

    public Amendment getAmendment() {
        return amendment;
    }

    public String getTitle() {
        return cases.titleOf(task.caseId());
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

    /** By the codes of its occasion. */
    public Map<String, String> getTexts() {
        return texts;
    }

    public boolean isSure() {
        return sure;
    }

    public void setSure(boolean sure) {
        this.sure = sure;
    }

    public boolean isGivenUp() {
        return givenUp;
    }

    public void setGivenUp(boolean givenUp) {
        this.givenUp = givenUp;
    }
}
