package fr.maillage;

import static org.assertj.core.api.Assertions.assertThat;

import fr.maillage.casework.Processes;
import fr.maillage.engine.Requests;
import fr.maillage.shared.Ids;
import java.util.List;
import java.util.Map;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.runtime.Job;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

@OnDatabase
class AfreshTest {

    @Autowired
    private ApplicationContext platform;

    @Autowired
    private Processes processes;

    @Autowired
    private TaskService tasks;

    @Autowired
    private ManagementService jobs;

    @Test
    void leavesNoJobOfAnEarlierClassAndEveryOneOfThePlatform() {
        List<String> own = waiting();
        String caseId = Ids.fresh();
        processes.start("review-request", caseId, Requests.variables());
        processes.complete(
                tasks.createTaskQuery()
                        .processInstanceBusinessKey(caseId)
                        .singleResult()
                        .getId(),
                Map.of("review", "ACCEPT"));
        assertThat(waiting()).hasSizeGreaterThan(own.size());

        Afresh.clear(platform);

        assertThat(own).isNotEmpty();
        assertThat(waiting()).containsExactlyInAnyOrderElementsOf(own);
    }

    private List<String> waiting() {
        return jobs.createJobQuery().list().stream().map(Job::getId).toList();
    }
}
