package fr.maillage.bench;

import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.runtime.Job;
import org.camunda.bpm.engine.runtime.JobQuery;

/** What the platform does behind a decision, job by job until the process has ended, as the job executor would. */
final class Steps {

    private Steps() {}

    static void run(ProcessEngine engine, String caseId, Cost cost) {
        String process = engine.getRuntimeService()
                .createProcessInstanceQuery()
                .processInstanceBusinessKey(caseId)
                .singleResult()
                .getId();
        JobQuery waiting = engine.getManagementService()
                .createJobQuery()
                .processInstanceId(process)
                .messages();
        for (Job job = waiting.singleResult(); job != null; job = waiting.singleResult()) {
            String id = job.getId();
            cost.of(() -> engine.getManagementService().executeJob(id));
        }
    }
}
