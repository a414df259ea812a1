package fr.maillage.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeFalse;

import fr.maillage.OnDatabase;
import fr.maillage.TestDatabase;
import fr.maillage.casework.Processes;
import fr.maillage.engine.RequestSteps.Script;
import java.time.Instant;
import java.util.Date;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.camunda.bpm.engine.HistoryService;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.batch.Batch;
import org.camunda.bpm.engine.history.HistoricProcessInstance;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.camunda.bpm.engine.query.PeriodUnit;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;

@OnDatabase
class EngineOnDatabaseTest {

    private static final Date LONG_AGO = Date.from(Instant.ofEpochSecond(86_400));

    @Autowired
    private ProcessEngine engine;

    @Autowired
    private RuntimeService runtime;

    @Autowired
    private TaskService tasks;

    @Autowired
    private HistoryService history;

    @Autowired
    private ManagementService management;

    @Autowired
    private Processes processes;

    @Autowired
    private Requests requests;

    @Autowired
    private Script script;

    @Test
    void runsOnTheDatabaseThisRunIsAbout() {
        var configuration = (ProcessEngineConfigurationImpl) engine.getProcessEngineConfiguration();

        assertThat(configuration.getDatabaseType()).isEqualTo(TestDatabase.isPostgres() ? "postgres" : "db2");
        assertThat(configuration.getHistoryLevel().getName()).isEqualTo("full");
    }

    @Test
    void givesDerbyRoomForTheEnginesStatements(@Autowired JdbcTemplate jdbc) {
        assumeFalse(TestDatabase.isPostgres());
        IntStream.range(0, 150).forEach(number -> jdbc.queryForObject("values " + number, Integer.class));

        assertThat(jdbc.queryForObject("select count(*) from SYSCS_DIAG.STATEMENT_CACHE", Integer.class))
                .as("compiled statements that Derby keeps")
                .isGreaterThan(150);
        assertThat(System.getProperty("derby.system.durability")).isNull();
    }

    @Test
    void asksEveryPartnerAndSettlesWhenAllHaveAnswered() {
        String caseId = requests.start();
        processes.complete(requests.task(caseId), Map.of("review", "ASK"));

        assertThat(requests.open(caseId)).hasSize(2);
        requests.open(caseId).forEach(task -> processes.complete(task.getId(), Map.of()));
        requests.runJobs(caseId);

        assertThat(requests.isRunning(caseId)).isFalse();
    }

    @Test
    void firesATimerWithoutDisturbingTheTask() {
        String caseId = requests.start();

        requests.runJobs(caseId);

        assertThat(script.notes).contains(caseId);
        assertThat(requests.open(caseId)).hasSize(1);
    }

    @Test
    void deliversAMessageOnceAndOnlyToItsCase() {
        String caseId = requests.start();
        String other = requests.start();

        assertThat(processes.send("request-withdrawn", caseId, Map.of())).isTrue();
        assertThat(processes.send("request-withdrawn", caseId, Map.of())).isFalse();
        assertThat(requests.isRunning(caseId)).isFalse();
        assertThat(requests.isRunning(other)).isTrue();
    }

    @Test
    void turnsAStepsRefusalIntoTheModelsError() {
        script.settle.set((caseId, variables) -> fr.maillage.casework.Step.refused("step-refused"));
        String caseId = requests.start();
        processes.complete(requests.task(caseId), Map.of("review", "ACCEPT"));

        requests.runJobs(caseId);
        script.settle.set((id, variables) -> Map.of());

        assertThat(requests.open(caseId))
                .singleElement()
                .satisfies(task -> assertThat(task.getTaskDefinitionKey()).isEqualTo("look-again"));
    }

    @Test
    void pagesThroughTasksInstancesJobsAndHistory() {
        IntStream.range(0, 5).forEach(i -> requests.start());

        assertThat(tasks.createTaskQuery().orderByTaskCreateTime().asc().listPage(1, 3))
                .hasSize(3);
        assertThat(runtime.createProcessInstanceQuery()
                        .orderByBusinessKey()
                        .asc()
                        .listPage(2, 2))
                .hasSize(2);
        assertThat(management
                        .createJobQuery()
                        .timers()
                        .orderByJobDuedate()
                        .asc()
                        .listPage(0, 4))
                .hasSize(4);
        assertThat(history.createHistoricActivityInstanceQuery()
                        .orderByHistoricActivityInstanceStartTime()
                        .desc()
                        .listPage(3, 2))
                .hasSize(2);
        assertThat(history.createHistoricDetailQuery().variableUpdates().listPage(0, 5))
                .hasSize(5);
        assertThat(runtime.createIncidentQuery().listPage(0, 5)).isNotNull();
    }

    @Test
    void keepsTheFullHistoryOfACase() {
        String caseId = requests.start();
        processes.complete(requests.task(caseId), Map.of("review", "ACCEPT"));
        requests.runJobs(caseId);
        HistoricProcessInstance ended = history.createHistoricProcessInstanceQuery()
                .processInstanceBusinessKey(caseId)
                .singleResult();

        assertThat(ended.getEndTime()).isNotNull();
        assertThat(ended.getRemovalTime()).isAfter(Date.from(Instant.now()));
        assertThat(history.createHistoricVariableInstanceQuery()
                        .processInstanceId(ended.getId())
                        .variableValueEquals("review", "ACCEPT")
                        .count())
                .isOne();
        assertThat(history.createUserOperationLogQuery().list()).isNotNull();
        assertThat(history.createHistoricProcessInstanceReport().duration(PeriodUnit.QUARTER))
                .isNotEmpty();
        assertThat(history.createHistoricProcessInstanceReport().duration(PeriodUnit.MONTH))
                .isNotEmpty();
    }

    @Test
    void deletesInBatchesWhatIsRunningAndWhatIsOver() {
        List<String> instances = Stream.generate(requests::start)
                .limit(3)
                .map(caseId -> runtime.createProcessInstanceQuery()
                        .processInstanceBusinessKey(caseId)
                        .singleResult()
                        .getId())
                .toList();

        run(runtime.deleteProcessInstancesAsync(instances, "test"));
        assertThat(history.createHistoricProcessInstanceQuery()
                        .processInstanceIds(java.util.Set.copyOf(instances))
                        .finished()
                        .count())
                .isEqualTo(3);

        run(history.deleteHistoricProcessInstancesAsync(instances, "test"));
        assertThat(history.createHistoricProcessInstanceQuery()
                        .processInstanceIds(java.util.Set.copyOf(instances))
                        .count())
                .isZero();
    }

    @Test
    void forgetsHistoryWhoseTimeHasCome() {
        String caseId = requests.start();
        processes.send("request-withdrawn", caseId, Map.of());
        var ended = history.createHistoricProcessInstanceQuery().processInstanceBusinessKey(caseId);
        run(history.setRemovalTimeToHistoricProcessInstances()
                .absoluteRemovalTime(LONG_AGO)
                .byIds(ended.singleResult().getId())
                .executeAsync());

        assertThat(ended.singleResult().getRemovalTime()).isEqualTo(LONG_AGO);
        history.cleanUpHistoryAsync(true);
        history.findHistoryCleanupJobs().forEach(job -> management.executeJob(job.getId()));

        assertThat(ended.count()).isZero();
    }

    private void run(Batch batch) {
        Stream.of(batch.getSeedJobDefinitionId(), batch.getBatchJobDefinitionId(), batch.getMonitorJobDefinitionId())
                .forEach(definition -> management
                        .createJobQuery()
                        .jobDefinitionId(definition)
                        .list()
                        .forEach(job -> management.executeJob(job.getId())));
    }
}
