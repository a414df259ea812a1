package fr.maillage.desk.page;

import fr.maillage.casework.Case;
import fr.maillage.casework.Cases;
import fr.maillage.casework.Diagram;
import fr.maillage.casework.Processes;
import fr.maillage.casework.Tasks;
import fr.maillage.journal.Entry;
import fr.maillage.journal.Journal;
import fr.maillage.people.Actor;
import fr.maillage.people.CurrentActor;
import java.util.List;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Reads everything a case's page shows in one transaction, once the case itself has let the reader in. */
@Service
@Transactional(readOnly = true)
class ReadCase {

    private final Cases cases;
    private final Tasks tasks;
    private final Journal journal;
    private final Processes processes;
    private final CurrentActor reader;

    ReadCase(Cases cases, Tasks tasks, Journal journal, Processes processes, CurrentActor reader) {
        this.cases = cases;
        this.tasks = tasks;
        this.journal = journal;
        this.processes = processes;
        this.reader = reader;
    }

    /** What the page shows. */
    record View(Case matter, Diagram diagram, List<Entry> history, List<Tasks.Waiting> waiting) {}

    View of(String caseId) {
        Actor actor = reader.get();
        Case matter = cases.of(caseId, actor);
        return new View(matter, processes.diagram(caseId), journal.of(caseId), tasks.openIn(caseId, actor));
    }
}
