package fr.maillage;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.List;
import java.util.stream.Stream;
import org.camunda.bpm.model.bpmn.Bpmn;
import org.camunda.bpm.model.bpmn.BpmnModelInstance;
import org.camunda.bpm.model.bpmn.instance.BoundaryEvent;
import org.camunda.bpm.model.bpmn.instance.ExclusiveGateway;
import org.camunda.bpm.model.bpmn.instance.FlowNode;
import org.camunda.bpm.model.bpmn.instance.MessageEventDefinition;
import org.camunda.bpm.model.bpmn.instance.Process;
import org.camunda.bpm.model.bpmn.instance.SequenceFlow;
import org.camunda.bpm.model.bpmn.instance.ServiceTask;
import org.camunda.bpm.model.bpmn.instance.TimerEventDefinition;
import org.camunda.bpm.model.bpmn.instance.UserTask;
import org.camunda.bpm.model.xml.instance.ModelElementInstance;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What every model in {@code processes/} keeps to, so that the engine, the pages and a reader can rely on it. */
class ModelsTest {

    private static final Path MODELS = Path.of("processes");
    private static final String ONE_BEAN = "\\$\\{[a-z][A-Za-z]+}";

    /** A model and the place where it lies. */
    record Model(Path file, BpmnModelInstance content) {

        <T extends ModelElementInstance> Collection<T> all(Class<T> kind) {
            return content.getModelElementsByType(kind);
        }

        String name() {
            return file.getFileName().toString().replace(".bpmn", "");
        }

        String feature() {
            return file.getParent().getFileName().toString();
        }

        @Override
        public String toString() {
            return name();
        }
    }

    static List<Model> models() {
        try (Stream<Path> files = Files.walk(MODELS)) {
            return files.filter(file -> file.toString().endsWith(".bpmn"))
                    .map(file -> new Model(file, Bpmn.readModelFromFile(file.toFile())))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Test
    void findsModelsWithTasksAndSteps() {
        assertThat(models()).isNotEmpty().allSatisfy(model -> {
            assertThat(model.all(UserTask.class)).isNotEmpty();
            assertThat(model.all(ServiceTask.class)).isNotEmpty();
        });
    }

    @ParameterizedTest
    @MethodSource("models")
    void writesTheNamesThatPeopleReadWithTypographicApostrophes(Model model) {
        assertThat(model.all(FlowNode.class))
                .extracting(FlowNode::getName)
                .filteredOn(name -> name != null)
                .isNotEmpty()
                .noneMatch(name -> name.contains("'"));
    }

    @ParameterizedTest
    @MethodSource("models")
    void namesTheProcessLikeTheFileAndEndsItsHistory(Model model) {
        assertThat(model.all(Process.class)).singleElement().satisfies(process -> {
            assertThat(process.getId()).isEqualTo(model.name());
            assertThat(process.getName()).isNotBlank();
            assertThat(process.isExecutable()).isTrue();
            assertThat(process.getCamundaHistoryTimeToLiveString()).matches("\\d+");
            assertThat(process.getDocumentations()).isNotEmpty();
        });
    }

    @ParameterizedTest
    @MethodSource("models")
    void givesEveryTaskAPageADateAndSomebody(Model model) {
        assertThat(model.all(UserTask.class)).allSatisfy(task -> {
            assertThat(task.getCamundaFormKey()).isIn(model.feature() + "/" + task.getId(), "act/" + task.getId());
            assertThat(task.getCamundaDueDate())
                    .matches("\\$\\{deadlines\\.due\\('" + task.getId() + "', departement(, (since|visitOn))?\\)}");
            assertThat(Stream.of(task.getCamundaCandidateGroups(), task.getCamundaAssignee()))
                    .as("somebody for " + task.getId())
                    .filteredOn(somebody -> somebody != null)
                    .hasSize(1);
        });
    }

    @ParameterizedTest
    @MethodSource("models")
    void remindsOfEveryTaskAndTellsWhenItIsLate(Model model) {
        assertThat(model.all(UserTask.class)).allSatisfy(task -> {
            assertThat(told(model, task, "remind")).isEqualTo("${remindTask}");
            assertThat(told(model, task, "due")).isEqualTo("${escalateTask}");
        });
    }

    @ParameterizedTest
    @MethodSource("models")
    void callsOneStepFromEveryServiceTask(Model model) {
        assertThat(model.all(ServiceTask.class))
                .allSatisfy(
                        task -> assertThat(task.getCamundaDelegateExpression()).matches(ONE_BEAN));
    }

    @ParameterizedTest
    @MethodSource("models")
    void drawsAndNamesEveryNode(Model model) {
        assertThat(model.all(FlowNode.class)).allSatisfy(node -> {
            assertThat(node.getDiagramElement())
                    .as("drawing of " + node.getId())
                    .isNotNull();
            assertThat(node.getName()).as("name of " + node.getId()).isNotBlank();
        });
        assertThat(model.all(SequenceFlow.class))
                .allSatisfy(flow -> assertThat(flow.getDiagramElement()).isNotNull());
    }

    @ParameterizedTest
    @MethodSource("models")
    void asksAQuestionAtEveryGatewayAndNamesTheAnswers(Model model) {
        assertThat(model.all(ExclusiveGateway.class)).allSatisfy(gateway -> {
            assertThat(gateway.getName()).endsWith("?");
            assertThat(gateway.getOutgoing()).allSatisfy(answer -> {
                assertThat(answer.getName()).isNotBlank();
                assertThat(answer.getConditionExpression()).isNotNull();
            });
        });
    }

    /** The step that is called when the task's timer of this kind fires. */
    private static String told(Model model, UserTask task, String timer) {
        String date = "${deadlines." + timer + "('" + task.getId() + "', departement";
        return model.all(BoundaryEvent.class).stream()
                .filter(event -> event.getAttachedTo().equals(task))
                .filter(event -> event.getChildElementsByType(TimerEventDefinition.class).stream()
                        .anyMatch(definition ->
                                definition.getTimeDate().getTextContent().startsWith(date)))
                .flatMap(event -> event.getOutgoing().stream())
                .flatMap(flow -> flow.getTarget().getChildElementsByType(MessageEventDefinition.class).stream())
                .map(MessageEventDefinition::getCamundaDelegateExpression)
                .findFirst()
                .orElse("nothing");
    }
}
