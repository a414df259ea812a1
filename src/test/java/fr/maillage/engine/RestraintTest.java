package fr.maillage.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.maillage.OnDatabase;
import java.util.Map;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.model.bpmn.Bpmn;
import org.camunda.bpm.model.bpmn.builder.StartEventBuilder;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;

@OnDatabase
class RestraintTest {

    @Autowired
    private ProcessEngine engine;

    @ParameterizedTest
    @ValueSource(strings = {"${environment.getProperty('user.home')}", "${dataSource.getConnection()}", "${requests}"})
    void hidesEveryOtherBeanFromExpressions(String expression) {
        deploy(model("peeks").serviceTask().camundaExpression(expression).done());

        assertThatThrownBy(() -> engine.getRuntimeService().startProcessInstanceByKey("peeks"))
                .hasMessageContaining("Unknown property used in expression");
    }

    @Test
    void showsStepsAndWordsToExpressions() {
        deploy(model("speaks")
                .serviceTask()
                .camundaExpression("${words.in('a, b,')}")
                .camundaResultVariable("words")
                .serviceTask()
                .camundaDelegateExpression("${noteStep}")
                .userTask("rest")
                .camundaFormKey("test/rest")
                .camundaAssignee("somebody")
                .done());

        var instance = engine.getRuntimeService().startProcessInstanceByKey("speaks", "case-of-words");

        assertThat(engine.getRuntimeService().getVariables(instance.getId()))
                .containsAllEntriesOf(Map.of("words", java.util.List.of("a", "b"), "noted", "yes"));
    }

    @Test
    void runsNoScript() {
        deploy(model("scripts")
                .scriptTask()
                .scriptFormat("juel")
                .scriptText("${1 + 1}")
                .done());

        assertThatThrownBy(() -> engine.getRuntimeService().startProcessInstanceByKey("scripts"))
                .hasStackTraceContaining("Models hold no scripts");
    }

    @Test
    void refusesAModelWhoseHistoryNeverEnds() {
        String endless =
                Bpmn.convertToString(model("endless").done()).replaceAll("camunda:historyTimeToLive=\"[^\"]*\"", "");

        assertThatThrownBy(() -> engine.getRepositoryService()
                        .createDeployment()
                        .addString("model.bpmn", endless)
                        .deploy())
                .hasStackTraceContaining("TTL");
    }

    @Test
    void refusesATaskForARoleThatDoesNotExist() {
        var model = model("nobody")
                .userTask()
                .camundaFormKey("test/rest")
                .camundaCandidateGroups("KING")
                .done();

        assertThatThrownBy(() -> deploy(model)).hasStackTraceContaining("KING");
    }

    @Test
    void keepsNoHistoryOfATableThatIsAskedOutsideAProcess() {
        Map<String, Object> facts = Map.of("zone", "PRIORITY_URBAN_QUARTER", "msap", false, "on", "2026-03-01");

        assertThat(engine.getDecisionService().evaluateDecisionTableByKey("priority", facts))
                .isNotEmpty();

        assertThat(engine.getHistoryService()
                        .createHistoricDecisionInstanceQuery()
                        .decisionDefinitionKey("priority")
                        .count())
                .isZero();
    }

    private static StartEventBuilder model(String id) {
        return Bpmn.createExecutableProcess(id)
                .camundaHistoryTimeToLiveString("P1D")
                .startEvent();
    }

    private void deploy(org.camunda.bpm.model.bpmn.BpmnModelInstance model) {
        engine.getRepositoryService()
                .createDeployment()
                .addModelInstance("model.bpmn", model)
                .deploy();
    }
}
