package fr.maillage.convention.page;

import fr.maillage.convention.annex.AnnexDraft;
import fr.maillage.convention.annex.AnnexDrafts;
import fr.maillage.convention.annex.AnnexField;
import fr.maillage.convention.annex.AnnexKind;
import fr.maillage.convention.annex.Subject;
import fr.maillage.convention.annex.Subjects;
import fr.maillage.convention.annex.WriteAnnex;
import fr.maillage.convention.draft.Convention;
import fr.maillage.convention.draft.ConventionFiles;
import fr.maillage.convention.draft.InstrumentState;
import fr.maillage.desk.TaskDesk;
import fr.maillage.shared.LostRace;
import fr.maillage.shared.Refusal;
import fr.maillage.shared.UnknownObject;
import jakarta.faces.view.ViewScoped;
import java.util.List;
import java.util.Set;
import org.springframework.stereotype.Component;

/** The prefect's office writes an annex: the same few fields of each structure, or of each partner. */
@Component
@ViewScoped
public class WriteAnnexPage {

    private final ConventionFiles files;
    private final Subjects subjects;
    private final AnnexDrafts drafts;
    private final WriteAnnex writing;
    private final TaskDesk desk;

    private String id;
    private int number;
    private Convention convention;
    private List<Subject> all = List.of();
    private AnnexFields fields;
    private Set<String> different = Set.of();

    WriteAnnexPage(ConventionFiles files, Subjects subjects, AnnexDrafts drafts, WriteAnnex writing, TaskDesk desk) {
        this.files = files;
        this.subjects = subjects;
        this.drafts = drafts;
        this.writing = writing;
        this.desk = desk;
    }

    /** Goes on with the case when there is nothing to draft any more. */
    public String load() {
        convention = files.own(id, desk.actor());
        all = subjects.of(getKind(), convention);
        fields = new AnnexFields(drafts.of(id));
        return convention.state() == InstrumentState.DRAFTING ? null : desk.next(id);
    }

    public String save() {
        if (!keep()) {
            return null;
        }
        desk.tell("annex.saved");
        return "/forms/convention/write-annex.xhtml?faces-redirect=true&case=" + id + "&annex=" + number;
    }

    /** Keeps what is typed and goes on with the draft. */
    public String close() {
        return keep() ? desk.next(id) : null;
    }

    private boolean keep() {
        List<Refusal> refusals = LostRace.runAgain(() -> writing.write(id, getKind(), fields.typed(), desk.actor()));
        AnnexDraft saved = drafts.of(id);
        if (!refusals.isEmpty() && fields.areOvertakenBy(saved)) {
            different = fields.meet(saved);
        }
        desk.refuse(refusals, this::place);
        return refusals.isEmpty();
    }

    /** Where in the page a field is; empty when there is none. */
    private String place(String key) {
        List<AnnexField> columns = getColumns();
        for (int row = 0; row < all.size(); row++) {
            for (int column = 0; column < columns.size(); column++) {
                if (columns.get(column).key(all.get(row).id()).equals(key)) {
                    String input = columns.get(column).isOneLine() ? "line" : "text";
                    return "subjects:%d:columns:%d:%s".formatted(row, column, input);
                }
            }
        }
        return "";
    }

    /** Whether a colleague has saved something else there meanwhile. */
    public boolean differs(String key) {
        return different.contains(key);
    }

    /** What the colleague saved. */
    public String saved(String key) {
        return drafts.of(id).typed().of(key);
    }

    public AnnexKind getKind() {
        AnnexKind kind = AnnexKind.of(number);
        if (!kind.isTyped()) {
            throw new UnknownObject("annex");
        }
        return kind;
    }

    public List<Subject> getSubjects() {
        return all;
    }

    public List<AnnexField> getColumns() {
        return AnnexField.of(getKind());
    }

    public Convention getConvention() {
        return convention;
    }

    public AnnexFields getFields() {
        return fields;
    }

    public String getId() {
        return id;
    }

    public void setId(String id) {
        this.id = id;
    }

    public int getNumber() {
        return number;
    }

    public void setNumber(int number) {
        this.number = number;
    }
}
