package fr.maillage.convention.page;

import fr.maillage.act.Side;
import fr.maillage.casework.Task;
import fr.maillage.convention.annex.AnnexKind;
import fr.maillage.convention.draft.DraftDecision;
import fr.maillage.convention.draft.NameOthers;
import fr.maillage.convention.draft.SendConvention;
import fr.maillage.convention.draft.WriteConvention;
import fr.maillage.convention.page.ReadDraft.Draft;
import fr.maillage.desk.TaskDesk;
import fr.maillage.directory.LabelledStructure;
import fr.maillage.directory.Organisation;
import fr.maillage.shared.LostRace;
import fr.maillage.shared.Refusal;
import jakarta.faces.context.FacesContext;
import jakarta.faces.view.ViewScoped;
import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** The prefect's office writes a convention, and sends it or gives it up. Every button keeps what is typed first. */
@Component
@ViewScoped
public class DraftPage {

    private final TaskDesk desk;
    private final ReadDraft reading;
    private final WriteConvention writing;
    private final NameOthers naming;
    private final Unnamed unnamed;
    private final OtherFields other = new OtherFields();

    private String id;
    private Task task;
    private Draft draft;
    private DraftFields fields;
    private TitleFields titles;
    private List<Change> differences = List.of();
    private boolean sure;
    private boolean givenUp;

    DraftPage(TaskDesk desk, ReadDraft reading, WriteConvention writing, NameOthers naming, Unnamed unnamed) {
        this.desk = desk;
        this.reading = reading;
        this.writing = writing;
        this.naming = naming;
        this.unnamed = unnamed;
    }

    /** Opens the task; goes to the case when there is nothing to draft any more. */
    public String load() {
        task = desk.open(id, SendConvention.FORM);
        Optional<Draft> read = read();
        read.ifPresent(this::show);
        return read.isPresent() ? null : "/forms/desk/case.xhtml?faces-redirect=true&case=" + task.caseId();
    }

    public String save() {
        return keep() ? again("draft.saved") : null;
    }

    public String add() {
        if (!keep()) {
            return null;
        }
        Optional<Refusal> refusal = other.getOrganisation().isEmpty()
                ? Optional.of(Refusal.at("organisation", "convention.party.required"))
                : LostRace.runAgain(() -> naming.add(task.caseId(), other.typed(), desk.actor()));
        refusal.ifPresent(reason -> desk.refuse(List.of(reason)));
        return refusal.isPresent() ? null : again("draft.party.added");
    }

    public String remove(String party) {
        if (!keep()) {
            return null;
        }
        naming.remove(task.caseId(), party, desk.actor());
        return again("draft.party.removed");
    }

    /** Hands out the file that would be sent now. */
    public void preview() throws IOException {
        if (keep()) {
            var page = FacesContext.getCurrentInstance().getExternalContext();
            page.redirect(page.getRequestContextPath() + "/conventions/" + task.caseId() + "/draft");
        }
    }

    /** Goes on to an annex. */
    public String annex(int number) {
        if (!keep()) {
            return null;
        }
        String page = AnnexKind.of(number).mayBeForeign()
                ? "/forms/convention/join-agreement.xhtml"
                : "/forms/convention/write-annex.xhtml";
        return page + "?faces-redirect=true&case=" + task.caseId() + "&annex=" + number;
    }

    public String send() {
        if (!keep()) {
            return null;
        }
        if (draft.missing().isEmpty() && !sure) {
            desk.refuse(List.of(Refusal.at("sure", "convention.sure.required")));
            return null;
        }
        return desk.complete(id, DraftDecision.SEND, this::place);
    }

    public String abandon() {
        if (!givenUp) {
            desk.refuse(List.of(Refusal.at("givenUp", "convention.abandon.required")));
            return null;
        }
        return desk.complete(id, DraftDecision.ABANDON, this::place);
    }

    private boolean keep() {
        Optional<Draft> read = read();
        if (read.isEmpty()) {
            desk.refuse(List.of(Refusal.of("task.already-done")));
            return false;
        }
        Optional<Refusal> refusal = LostRace.runAgain(() -> writing.write(task.caseId(), fields.typed(), desk.actor()))
                .or(() -> writing.entitle(task.caseId(), titles.changed(), desk.actor()));
        Draft saved = read().orElse(draft);
        if (refusal.isEmpty()) {
            show(saved);
            return true;
        }
        draft = saved;
        if (fields.areOvertakenBy(saved.convention())) {
            differences = fields.meet(saved.convention(), saved.articles());
        }
        desk.refuse(List.of(refusal.get()), this::place);
        return false;
    }

    private Optional<Draft> read() {
        return reading.of(task.caseId(), desk.actor());
    }

    private void show(Draft saved) {
        draft = saved;
        fields = new DraftFields(saved.convention());
        titles = new TitleFields(saved);
        differences = List.of();
    }

    private String again(String key) {
        desk.tell(key);
        return "/forms/convention/draft-convention.xhtml?faces-redirect=true&task=" + id;
    }

    /** Where in the page a field is; empty when there is none. */
    public String place(String field) {
        return draft.articles().stream()
                .filter(heading -> heading.code().equals(field))
                .findFirst()
                .map(heading -> "articles:" + draft.articles().indexOf(heading) + ":text")
                .orElseGet(() -> TitleFields.place(field, draft));
    }

    /** On which sides the office may name somebody. */
    public List<Side> getSides() {
        return Arrays.stream(Side.values()).filter(Side::isChosen).toList();
    }

    public List<Organisation> getOrganisations() {
        return unnamed.in(draft);
    }

    public String getId() {
        return id;
    }

    public void setId(String id) {
        this.id = id;
    }

    public Task getTask() {
        return task;
    }

    public Draft getDraft() {
        return draft;
    }

    public DraftFields getFields() {
        return fields;
    }

    public TitleFields getTitles() {
        return titles;
    }

    /** Where what is typed differs from what a colleague saved meanwhile. */
    public List<Change> getDifferences() {
        return differences;
    }

    public OtherFields getOther() {
        return other;
    }

    /** All in which a local partner has to be present. */
    public List<LabelledStructure> getStructures() {
        return unnamed.structures(draft);
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
