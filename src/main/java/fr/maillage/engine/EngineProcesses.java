package fr.maillage.engine;

import fr.maillage.casework.Diagram;
import fr.maillage.casework.Processes;
import java.util.List;
import java.util.Map;
import org.camunda.bpm.engine.DecisionService;
import org.camunda.bpm.engine.OptimisticLockingException;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.exception.NullValueException;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.stereotype.Component;

/** Casework's port to the models, on the engine. */
@Component
class EngineProcesses implements Processes {

    private final RuntimeService runtime;
    private final TaskService tasks;
    private final DecisionService decisions;
    private final Drawings drawings;

    EngineProcesses(RuntimeService runtime, TaskService tasks, DecisionService decisions, Drawings drawings) {
        this.runtime = runtime;
        this.tasks = tasks;
        this.decisions = decisions;
        this.drawings = drawings;
    }

    @Override
    public void start(String process, String caseId, Map<String, Object> variables) {
        runtime.startProcessInstanceByKey(process, caseId, variables);
    }

    /** Somebody else's step in between is told as a lost race, which the caller may run again. */
    @Override
    public void complete(String engineTask, Map<String, Object> variables) {
        try {
            tasks.complete(engineTask, variables);
        } catch (OptimisticLockingException | NullValueException e) {
            throw new OptimisticLockingFailureException("The process has moved on", e);
        }
    }

    @Override
    public boolean send(String message, String caseId, Map<String, Object> variables) {
        try {
            return !runtime.createMessageCorrelation(message)
                    .processInstanceBusinessKey(caseId)
                    .setVariables(variables)
                    .correlateAllWithResult()
                    .isEmpty();
        } catch (OptimisticLockingException e) {
            throw new OptimisticLockingFailureException("The process has moved on", e);
        }
    }

    @Override
    public List<Map<String, Object>> decide(String table, Map<String, Object> facts) {
        return decisions.evaluateDecisionTableByKey(table, facts).getResultList();
    }

    @Override
    public Diagram diagram(String caseId) {
        return drawings.of(caseId);
    }
}
