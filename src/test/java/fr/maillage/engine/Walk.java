package fr.maillage.engine;

import fr.maillage.shared.Ids;
import java.time.Instant;
import java.util.Date;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CopyOnWriteArrayList;
import javax.sql.DataSource;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.camunda.bpm.engine.impl.cfg.ProcessEnginePlugin;
import org.camunda.bpm.engine.impl.cfg.StandaloneProcessEngineConfiguration;
import org.camunda.bpm.engine.impl.persistence.StrongUuidGenerator;
import org.camunda.bpm.engine.runtime.Job;
import org.camunda.bpm.engine.task.Task;
import org.camunda.bpm.model.bpmn.Bpmn;
import org.camunda.bpm.model.bpmn.instance.FlowNode;

/** Walks through a model on a bare engine whose steps only note that they were called. */
final class Walk {

    private static final List<String> STEPS = List.of(
            "acknowledgeCandidacy",
            "makeLabelDecision",
            "registerStructure",
            "welcomeTeam",
            "announceLabel",
            "closeRefused",
            "closeWithdrawn",
            "freezeDecision",
            "sealAct",
            "closeDecision",
            "remindTask",
            "escalateTask");

    /** Deadlines that no test waits for: timers are fired by hand. */
    public static final class FarAway {
        public Date due(String code, String departement) {
            return Date.from(Instant.parse("2100-01-01T00:00:00Z"));
        }

        public Date remind(String code, String departement) {
            return due(code, departement);
        }

        public Date due(String code, String departement, Date since) {
            return due(code, departement);
        }

        public Date remind(String code, String departement, Date since, int which) {
            return due(code, departement);
        }
    }

    private final List<String> called = new CopyOnWriteArrayList<>();
    private final ProcessEngine engine;
    private final String model;
    private String caseId = "";

    /** Through a model named by its folder and itself. */
    Walk(String model, DataSource database, ProcessEnginePlugin dialect) {
        this.model = model;
        var configuration = new StandaloneProcessEngineConfiguration();
        configuration.setProcessEngineName("walk");
        configuration.setDataSource(database);
        configuration.setDatabaseSchemaUpdate("false");
        configuration.setHistory("full");
        configuration.setJobExecutorActivate(false);
        configuration.setIdGenerator(new StrongUuidGenerator());
        configuration.setProcessEnginePlugins(List.of(dialect));
        configuration.setBeans(vocabulary());
        engine = configuration.buildProcessEngine();
    }

    private Map<Object, Object> vocabulary() {
        Map<Object, Object> beans = new HashMap<>(Map.of("deadlines", new FarAway(), "words", new Words()));
        STEPS.forEach(step -> beans.put(step, (JavaDelegate) execution -> {
            Object form = execution.getVariable("form");
            called.add(form == null ? step : step + " " + form);
        }));
        return beans;
    }

    Walk start() {
        caseId = Ids.fresh();
        called.clear();
        engine.getRuntimeService()
                .startProcessInstanceByKey(key(), caseId, Map.of("departement", "82", "organisation", "town"));
        return this;
    }

    Walk doing(String task) {
        return doing(task, Map.of());
    }

    Walk doing(String task, Map<String, Object> decision) {
        engine.getTaskService().complete(open(task).get(0).getId(), decision);
        return this;
    }

    Walk hearing(String message, Map<String, Object> variables) {
        engine.getRuntimeService()
                .createMessageCorrelation(message)
                .processInstanceBusinessKey(caseId)
                .setVariables(variables)
                .correlate();
        return this;
    }

    /** Runs the job that waits at an activity: a timer, or a step of its own transaction. */
    Walk firing(String activity) {
        Job job = engine.getManagementService()
                .createJobQuery()
                .activityId(activity)
                .processInstanceId(instance())
                .singleResult();
        engine.getManagementService().executeJob(job.getId());
        return this;
    }

    List<String> called() {
        return List.copyOf(called);
    }

    List<String> waitsAt() {
        return engine.getTaskService().createTaskQuery().processInstanceBusinessKey(caseId).list().stream()
                .map(Task::getTaskDefinitionKey)
                .sorted()
                .toList();
    }

    List<Task> open(String task) {
        return engine.getTaskService()
                .createTaskQuery()
                .processInstanceBusinessKey(caseId)
                .taskDefinitionKey(task)
                .list();
    }

    String partnerOf(Task task) {
        return (String) engine.getTaskService().getVariable(task.getId(), "partner");
    }

    boolean isOver() {
        return engine.getRuntimeService()
                        .createProcessInstanceQuery()
                        .processInstanceBusinessKey(caseId)
                        .count()
                == 0;
    }

    /** Every activity at which any case of the model has been. */
    List<String> visited() {
        return engine.getHistoryService().createHistoricActivityInstanceQuery().list().stream()
                .filter(activity -> activity.getProcessDefinitionKey().equals(key()))
                .map(activity -> activity.getActivityId())
                .distinct()
                .toList();
    }

    /** Every node of the model. */
    List<String> nodes() {
        return Bpmn.readModelFromStream(Walk.class.getResourceAsStream("/processes/" + model + ".bpmn"))
                .getModelElementsByType(FlowNode.class)
                .stream()
                .map(FlowNode::getId)
                .toList();
    }

    private String key() {
        return model.substring(model.indexOf('/') + 1);
    }

    void close() {
        engine.close();
    }

    private String instance() {
        return engine.getRuntimeService()
                .createProcessInstanceQuery()
                .processInstanceBusinessKey(caseId)
                .singleResult()
                .getId();
    }
}
