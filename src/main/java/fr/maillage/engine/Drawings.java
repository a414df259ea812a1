package fr.maillage.engine;

import fr.maillage.casework.Diagram;
import fr.maillage.shared.UnknownObject;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.camunda.bpm.engine.HistoryService;
import org.camunda.bpm.engine.history.HistoricActivityInstance;
import org.camunda.bpm.engine.history.HistoricProcessInstance;
import org.springframework.stereotype.Component;

/** Finds where a case stands in its model, and has it drawn. */
@Component
class Drawings {

    private final HistoryService history;

    Drawings(HistoryService history) {
        this.history = history;
    }

    Diagram of(String caseId) {
        HistoricProcessInstance instance = latest(caseId).orElseThrow(() -> new UnknownObject("case " + caseId));
        Set<String> done = activities(instance, true);
        Set<String> here = activities(instance, false);
        return new Diagram(
                "",
                Stream.concat(
                                done.stream().map(id -> new Diagram.Stage("", id, Diagram.State.DONE)),
                                here.stream().map(id -> new Diagram.Stage("", id, Diagram.State.HERE)))
                        .toList());
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

    private Set<String> activities(HistoricProcessInstance instance, boolean finished) {
        var query = history.createHistoricActivityInstanceQuery().processInstanceId(instance.getId());
        return (finished ? query.finished() : query.unfinished())
                .list().stream().map(HistoricActivityInstance::getActivityId).collect(Collectors.toUnmodifiableSet());
    }
}
