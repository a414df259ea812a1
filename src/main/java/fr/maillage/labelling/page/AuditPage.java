package fr.maillage.labelling.page;

import fr.maillage.desk.TaskDesk;
import fr.maillage.labelling.audit.Audit;
import fr.maillage.labelling.audit.AuditGrid;
import fr.maillage.labelling.audit.AuditGrid.Line;
import fr.maillage.labelling.audit.AuditStructure;
import fr.maillage.labelling.audit.FillGrid;
import fr.maillage.labelling.audit.Sheet;
import fr.maillage.labelling.audit.Visits;
import fr.maillage.shared.Refusal;
import jakarta.faces.view.ViewScoped;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import org.springframework.stereotype.Component;

/** The auditor fills the grid on site, line by line, and closes it. */
@Component
@ViewScoped
public class AuditPage extends TaskPage {

    private final FillGrid filling;
    private final Visits visits;
    private Audit audit;
    private long version;
    private Map<String, Object> fields = Map.of();

    AuditPage(TaskDesk desk, Dossier dossier, Summary summary, FillGrid filling, Visits visits) {
        super(desk, dossier, summary);
        this.filling = filling;
        this.visits = visits;
    }

    @Override
    String form() {
        return "labelling/audit-structure";
    }

    @Override
    public void load() {
        super.load();
        audit = visits.latest(getTask().caseId());
        version = audit.version();
        fields = Fields.shown(audit.findings());
    }

    /** Keeps the sheet and stays. */
    public String keep() {
        if (!written()) {
            return null;
        }
        desk.tell("audit.kept");
        return "/forms/labelling/audit-structure.xhtml?faces-redirect=true&task=" + getId();
    }

    public String close() {
        return written() ? complete(new AuditStructure.Close()) : null;
    }

    private boolean written() {
        OptionalLong kept = filling.write(getId(), version, Fields.typed(fields), desk.actor());
        if (kept.isEmpty()) {
            desk.refuse(List.of(Refusal.of("audit.overtaken")));
            return false;
        }
        version = kept.getAsLong();
        return true;
    }

    public AuditGrid getGrid() {
        return visits.grid(audit);
    }

    public Sheet getSheet() {
        return visits.sheet(audit);
    }

    @Override
    String place(String field) {
        return placeInLines(getSheet().lines(), field);
    }

    /** The chapter's title when the line is its first one; empty otherwise. */
    public String opening(Line line, String language) {
        boolean first = getSheet().lines().stream()
                .filter(other -> other.section().equals(line.section()))
                .findFirst()
                .equals(Optional.of(line));
        return getGrid().sections().stream()
                .filter(section -> first && section.code().equals(line.section()))
                .map(section -> section.title().get(language))
                .findFirst()
                .orElse("");
    }

    public Audit getAudit() {
        return audit;
    }

    public Map<String, Object> getFields() {
        return fields;
    }
}
