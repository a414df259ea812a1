package fr.maillage.engine;

import static org.assertj.core.api.Assertions.assertThat;

import fr.maillage.OnDatabase;
import fr.maillage.TestDatabase;
import fr.maillage.casework.Processes;
import fr.maillage.shared.Ids;
import java.util.Map;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;

@OnDatabase
@Import(RequestSteps.class)
class EngineOnDatabaseTest {

    @Autowired
    private ProcessEngine engine;

    @Autowired
    private Processes processes;

    @Test
    void runsOnTheDatabaseThisRunIsAbout() {
        var configuration = (ProcessEngineConfigurationImpl) engine.getProcessEngineConfiguration();

        assertThat(configuration.getDatabaseType()).isEqualTo(TestDatabase.isPostgres() ? "postgres" : "db2");
        assertThat(configuration.getHistoryLevel().getName()).isEqualTo("full");
    }

    @Test
    void startsACaseAndAnnouncesItsFirstTask() {
        String caseId = Ids.fresh();

        processes.start("review-request", caseId, Map.of("departement", "82", "organisation", "town"));

        assertThat(engine.getTaskService()
                        .createTaskQuery()
                        .processInstanceBusinessKey(caseId)
                        .list())
                .singleElement()
                .satisfies(task -> assertThat(task.getTaskDefinitionKey()).isEqualTo("review-request-task"));
    }
}
