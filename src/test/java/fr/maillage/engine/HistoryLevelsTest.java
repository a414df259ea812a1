package fr.maillage.engine;

import static org.assertj.core.api.Assertions.assertThat;

import fr.maillage.shared.Ids;
import java.util.Map;
import org.camunda.bpm.engine.HistoryService;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.impl.cfg.StandaloneProcessEngineConfiguration;
import org.camunda.bpm.model.bpmn.Bpmn;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.jdbc.datasource.DriverManagerDataSource;

/** The engine on a Derby of its own, which it lays out itself, with each level of history that it knows. */
class HistoryLevelsTest {

    private static final String CASE = "a-case";

    @ParameterizedTest
    @CsvSource({"none, 0, 0, 0", "activity, 1, 0, 0", "audit, 1, 1, 0", "full, 1, 1, 1"})
    void keepsOfACaseWhatItsLevelSays(String level, long instances, long variables, long updates) {
        ProcessEngine engine = engine(level);
        try {
            engine.getRepositoryService()
                    .createDeployment()
                    .addModelInstance(
                            "case.bpmn",
                            Bpmn.createExecutableProcess(CASE)
                                    .camundaHistoryTimeToLive(1)
                                    .startEvent()
                                    .userTask()
                                    .endEvent()
                                    .done())
                    .deploy();
            engine.getRuntimeService().startProcessInstanceByKey(CASE, Map.of("departement", "82"));
            engine.getTaskService()
                    .complete(engine.getTaskService()
                            .createTaskQuery()
                            .singleResult()
                            .getId());

            HistoryService history = engine.getHistoryService();
            assertThat(engine.getRuntimeService().createProcessInstanceQuery().count())
                    .isZero();
            assertThat(history.createHistoricProcessInstanceQuery().finished().count())
                    .isEqualTo(instances);
            assertThat(history.createHistoricTaskInstanceQuery().finished().count())
                    .isEqualTo(instances);
            assertThat(history.createHistoricVariableInstanceQuery().count()).isEqualTo(variables);
            assertThat(history.createHistoricDetailQuery().variableUpdates().count())
                    .isEqualTo(updates);
        } finally {
            engine.close();
        }
    }

    private static ProcessEngine engine(String level) {
        var database = new DriverManagerDataSource("jdbc:derby:memory:" + Ids.fresh() + ";create=true");
        var configuration = new StandaloneProcessEngineConfiguration();
        configuration.setProcessEngineName(level);
        configuration.setDataSource(database);
        configuration.setDatabaseSchemaUpdate("true");
        configuration.setHistory(level);
        configuration.setJobExecutorActivate(false);
        configuration.setMetricsEnabled(false);
        configuration.getProcessEnginePlugins().add(new DatabasePlugin(database));
        return configuration.buildProcessEngine();
    }
}
