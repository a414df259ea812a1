package fr.maillage.engine;

import fr.maillage.casework.Processes;
import fr.maillage.people.Actor;
import fr.maillage.people.Grant;
import fr.maillage.people.Role;
import fr.maillage.shared.Ids;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.runtime.Job;
import org.camunda.bpm.engine.task.Task;

/** The test's model as the tests speak of it, and its people. */
public class Requests {

    public static final Actor OFFICER =
            new Actor("officer-of-82", Set.of(Grant.territorial(Role.PREFECTURE_OFFICER, "82")));
    public static final Actor COLLEAGUE =
            new Actor("colleague-of-82", Set.of(Grant.territorial(Role.PREFECTURE_OFFICER, "82")));
    public static final Actor STRANGER =
            new Actor("officer-of-13", Set.of(Grant.territorial(Role.PREFECTURE_OFFICER, "13")));
    public static final Actor AUDITOR = new Actor("auditor-1", Set.of());
    public static final Actor OPERATOR = new Actor("operator", Set.of(Grant.national(Role.OPERATOR)));

    private final ProcessEngine engine;
    private final Processes processes;

    Requests(ProcessEngine engine, Processes processes) {
        this.engine = engine;
        this.processes = processes;
    }

    public static Map<String, Object> variables() {
        return Map.of(
                "departement", "82", "organisation", "town", "partners", "CNAF, MSA", "auditor", AUDITOR.account());
    }

    public static Actor partner(String code) {
        return new Actor("signatory-of-" + code, Set.of(Grant.inOrganisation(Role.PARTNER_SIGNATORY, code, "82")));
    }

    public String start() {
        String caseId = Ids.fresh();
        processes.start("review-request", caseId, variables());
        return caseId;
    }

    public List<Task> open(String caseId) {
        return engine.getTaskService()
                .createTaskQuery()
                .processInstanceBusinessKey(caseId)
                .list();
    }

    public String task(String caseId) {
        return open(caseId).get(0).getId();
    }

    public boolean isRunning(String caseId) {
        return engine.getRuntimeService()
                        .createProcessInstanceQuery()
                        .processInstanceBusinessKey(caseId)
                        .count()
                > 0;
    }

    /** Runs what waits to be run for a case, due or not. */
    public void runJobs(String caseId) {
        jobs(caseId).forEach(job -> engine.getManagementService().executeJob(job.getId()));
    }

    public List<Job> jobs(String caseId) {
        ManagementService management = engine.getManagementService();
        return engine
                .getRuntimeService()
                .createProcessInstanceQuery()
                .processInstanceBusinessKey(caseId)
                .list()
                .stream()
                .flatMap(instance -> management.createJobQuery().processInstanceId(instance.getId()).list().stream())
                .toList();
    }
}
