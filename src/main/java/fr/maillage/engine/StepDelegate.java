package fr.maillage.engine;

import fr.maillage.casework.Step;
import java.util.Map;
import java.util.function.Supplier;
import org.camunda.bpm.engine.delegate.BpmnError;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;

/** The one adapter between a model's service task and a step: variables in, variables out, a refusal as BPMN error. */
class StepDelegate implements JavaDelegate {

    private final Supplier<Step> step;

    StepDelegate(Supplier<Step> step) {
        this.step = step;
    }

    @Override
    public void execute(DelegateExecution execution) {
        Map<String, Object> result = step.get().run(execution.getProcessBusinessKey(), execution.getVariables());
        if (result.get(Step.REFUSED) instanceof String reason) {
            throw new BpmnError(reason);
        }
        execution.setVariables(result);
    }
}
