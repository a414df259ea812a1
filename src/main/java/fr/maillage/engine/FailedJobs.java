package fr.maillage.engine;

import fr.maillage.casework.Cause;
import fr.maillage.casework.Incidents;
import fr.maillage.people.Actor;
import fr.maillage.shared.Slice;
import fr.maillage.shared.UnknownObject;
import java.time.Clock;
import java.util.Date;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.camunda.bpm.model.bpmn.instance.FlowElement;
import org.camunda.bpm.model.xml.instance.ModelElementInstance;
import org.springframework.stereotype.Component;

/** Jobs of the engine that have used up their retries. */
@Component
class FailedJobs implements Incidents {

    private static final int PAGE = 20;
    private static final int RETRIES = 5;

    private final RuntimeService runtime;
    private final RepositoryService models;
    private final ManagementService management;
    private final Clock clock;

    FailedJobs(RuntimeService runtime, RepositoryService models, ManagementService management, Clock clock) {
        this.runtime = runtime;
        this.models = models;
        this.management = management;
        this.clock = clock;
    }

    @Override
    public Slice<Incident> list(Actor actor, int page) {
        Incidents.check(actor);
        var incidents = runtime.createIncidentQuery()
                .incidentType(org.camunda.bpm.engine.runtime.Incident.FAILED_JOB_HANDLER_TYPE)
                .orderByIncidentTimestamp()
                .desc()
                .orderByIncidentId()
                .asc()
                .listPage(page * PAGE, PAGE + 1);
        Map<String, String> cases = cases(incidents.stream()
                .map(org.camunda.bpm.engine.runtime.Incident::getProcessInstanceId)
                .collect(Collectors.toSet()));
        List<Incident> told = incidents.stream()
                .map(incident -> tell(incident, cases.getOrDefault(incident.getProcessInstanceId(), "")))
                .toList();
        return Slice.of(told, page, PAGE);
    }

    @Override
    public void retry(String incident, Actor actor) {
        Incidents.check(actor);
        var failed = runtime.createIncidentQuery().incidentId(incident).singleResult();
        if (failed == null) {
            throw new UnknownObject("incident " + incident);
        }
        management
                .setJobRetries(RETRIES)
                .jobId(failed.getConfiguration())
                .dueDate(Date.from(clock.instant()))
                .execute();
    }

    private Incident tell(org.camunda.bpm.engine.runtime.Incident incident, String caseId) {
        return new Incident(
                incident.getId(),
                caseId,
                step(incident),
                incident.getActivityId(),
                Cause.in(management.getJobExceptionStacktrace(incident.getConfiguration())),
                incident.getIncidentTimestamp().toInstant());
    }

    /** As the model that the case runs through names it. */
    private String step(org.camunda.bpm.engine.runtime.Incident incident) {
        String id = incident.getActivityId();
        ModelElementInstance step =
                models.getBpmnModelInstance(incident.getProcessDefinitionId()).getModelElementById(id);
        return step instanceof FlowElement named && named.getName() != null ? named.getName() : id;
    }

    private Map<String, String> cases(Set<String> instances) {
        if (instances.isEmpty()) {
            return Map.of();
        }
        return runtime.createProcessInstanceQuery().processInstanceIds(instances).list().stream()
                .filter(instance -> instance.getBusinessKey() != null)
                .collect(Collectors.toMap(ProcessInstance::getId, ProcessInstance::getBusinessKey));
    }
}
