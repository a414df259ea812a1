package fr.maillage.engine;

import fr.maillage.casework.Diagram;
import fr.maillage.engine.diagram.DiagramPress;
import fr.maillage.shared.UnknownObject;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.camunda.bpm.engine.HistoryService;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.history.HistoricActivityInstance;
import org.camunda.bpm.engine.history.HistoricProcessInstance;
import org.camunda.bpm.engine.runtime.TransitionInstance;
import org.springframework.stereotype.Component;

/** Finds where a case stands in its model, and has it drawn. */
@Component
class Drawings {

    private final HistoryService history;
    private final RuntimeService runtime;
    private final RepositoryService models;
    private final Map<String, DiagramPress> presses = new ConcurrentHashMap<>();

    Drawings(HistoryService history, RuntimeService runtime, RepositoryService models) {
        this.history = history;
        this.runtime = runtime;
        this.models = models;
    }

    Diagram of(String caseId) {
        HistoricProcessInstance instance = latest(caseId).orElseThrow(() -> new UnknownObject("case " + caseId));
        return presses.computeIfAbsent(
                        instance.getProcessDefinitionId(), id -> DiagramPress.of(models.getBpmnModelInstance(id)))
                .draw(done(instance.getId()), here(instance));
    }

    private Optional<HistoricProcessInstance> latest(String caseId) {
        return history
                .createHistoricProcessInstanceQuery()
                .processInstanceBusinessKey(caseId)
                .orderByProcessInstanceStartTime()
                .desc()
                .listPage(0, 1)
                .stream()
                .findFirst();
    }

    /** What a withdrawal cut short was never done. */
    private Set<String> done(String instance) {
        return history.createHistoricActivityInstanceQuery().processInstanceId(instance).finished().list().stream()
                .filter(Predicate.not(HistoricActivityInstance::isCanceled))
                .map(HistoricActivityInstance::getActivityId)
                .collect(Collectors.toUnmodifiableSet());
    }

    private Set<String> here(HistoricProcessInstance instance) {
        if (instance.getEndTime() != null) {
            return Set.of();
        }
        Stream<String> begun =
                history
                        .createHistoricActivityInstanceQuery()
                        .processInstanceId(instance.getId())
                        .unfinished()
                        .list()
                        .stream()
                        .map(HistoricActivityInstance::getActivityId);
        return Stream.concat(begun, waitingToBegin(instance.getId())).collect(Collectors.toUnmodifiableSet());
    }

    /** Steps whose job is still to come, or has failed: history does not know them yet. */
    private Stream<String> waitingToBegin(String instance) {
        return Optional.ofNullable(runtime.getActivityInstance(instance)).stream()
                .flatMap(tree -> Stream.of(tree.getChildTransitionInstances()))
                .map(TransitionInstance::getActivityId);
    }
}
