package fr.maillage.labelling.audit;

import fr.maillage.casework.Task;
import fr.maillage.casework.Tasks;
import fr.maillage.people.Actor;
import java.util.Map;
import java.util.OptionalLong;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Keeps the auditor's sheet while it is being filled on site. */
@Component
public class FillGrid {

    private final Tasks tasks;
    private final Visits visits;
    private final Audits audits;

    FillGrid(Tasks tasks, Visits visits, Audits audits) {
        this.tasks = tasks;
        this.visits = visits;
        this.audits = audits;
    }

    /**
     * Lays what was written over the sheet.
     *
     * @return the version the page now stands on; empty when the sheet has changed or was closed since it was read
     */
    @Transactional
    public OptionalLong write(String auditTask, long version, Map<String, String> written, Actor actor) {
        Task task = tasks.of(auditTask, actor);
        Audit audit = visits.latest(task.caseId());
        if (!task.isOpen() || audit.version() != version || audit.closedAt().isPresent()) {
            return OptionalLong.empty();
        }
        audit.fill(audit.findings().with(written));
        return OptionalLong.of(audits.saveAndFlush(audit).version());
    }
}
