package fr.maillage.labelling.audit;

import fr.maillage.casework.Task;
import fr.maillage.casework.Tasks;
import fr.maillage.people.Actor;
import fr.maillage.shared.LostRace;
import java.util.Map;
import java.util.OptionalLong;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/** Keeps the auditor's sheet while it is being filled on site. */
@Component
public class FillGrid {

    private final Tasks tasks;
    private final Visits visits;
    private final Audits audits;
    private final TransactionTemplate transaction;

    FillGrid(Tasks tasks, Visits visits, Audits audits, TransactionTemplate transaction) {
        this.tasks = tasks;
        this.visits = visits;
        this.audits = audits;
        this.transaction = transaction;
    }

    /** Gives the version the page now stands on; empty when the sheet has changed or was closed since it was read. */
    public OptionalLong write(String auditTask, long version, Map<String, String> written, Actor actor) {
        return LostRace.runAgain(() -> transaction.execute(status -> lay(auditTask, version, written, actor)));
    }

    private OptionalLong lay(String auditTask, long version, Map<String, String> written, Actor actor) {
        Task task = tasks.of(auditTask, "labelling/audit-structure", actor);
        Audit audit = visits.latest(task.caseId());
        if (!task.isOpen() || audit.version() != version || audit.closedAt().isPresent()) {
            return OptionalLong.empty();
        }
        audit.fill(audit.findings().with(written));
        return OptionalLong.of(audits.saveAndFlush(audit).version());
    }
}
