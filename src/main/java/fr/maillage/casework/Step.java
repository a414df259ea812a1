package fr.maillage.casework;

import java.util.Map;

/**
 * What a service task of a model does. The bean is named like the model's expression: {@code ${grantLabel}}. It is
 * run at least once, so doing it twice must do it once.
 */
public interface Step {

    /** The one word of a step's result that is no variable: the code of the BPMN error that its refusal becomes. */
    String REFUSED = "refused";

    /** The result of a step that cannot be done: the model catches the error, or the job becomes an incident. */
    static Map<String, Object> refused(String error) {
        return Map.of(REFUSED, error);
    }

    /**
     * Does the step for a case.
     *
     * @param variables the process variables: ids, codes and numbers
     * @return what the process must know next; empty when nothing
     */
    Map<String, Object> run(String caseId, Map<String, Object> variables);
}
