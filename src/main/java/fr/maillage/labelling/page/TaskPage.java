package fr.maillage.labelling.page;

import fr.maillage.casework.Decision;
import fr.maillage.casework.Task;
import fr.maillage.desk.TaskDesk;
import fr.maillage.labelling.audit.AuditGrid.Line;
import fr.maillage.labelling.page.Dossier.Content;
import fr.maillage.labelling.page.Summary.Block;
import java.util.List;

/** What the page of every labelling task shows: the task, the candidacy's whole file, and one decision to take. */
public abstract class TaskPage {

    final TaskDesk desk;
    private final Dossier dossier;
    private final Summary summary;

    private String id;
    private Task task;
    private Content content;

    TaskPage(TaskDesk desk, Dossier dossier, Summary summary) {
        this.desk = desk;
        this.dossier = dossier;
        this.summary = summary;
    }

    /** The form key of the tasks that are done on this page. */
    abstract String form();

    /** Opens the task; unknown to everybody it does not wait for. */
    public void load() {
        task = desk.open(id, form());
        content = dossier.of(task.caseId(), desk.actor());
    }

    String complete(Decision decision) {
        return desk.complete(id, decision, this::place);
    }

    /** Where in the page a field is. */
    String place(String field) {
        return Fields.address(field);
    }

    /** Where a field of a line of the grid is, when the page repeats these lines. */
    static String placeInLines(List<Line> lines, String field) {
        int cut = field.lastIndexOf('.');
        for (int index = 0; index < lines.size(); index++) {
            if (cut > 0 && lines.get(index).code().equals(field.substring(0, cut))) {
                return "lines:" + index + ":" + field.substring(cut + 1);
            }
        }
        return Fields.address(field);
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

    public Content getContent() {
        return content;
    }

    public List<Block> getBlocks() {
        return summary.of(content.candidacy().answers());
    }
}
