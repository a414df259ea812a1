package fr.maillage.engine;

import fr.maillage.casework.Processes;
import fr.maillage.casework.Step;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicReference;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.RepositoryService;
import org.springframework.beans.factory.InitializingBean;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;

/** The steps of the test's model, and the model's deployment. */
@TestConfiguration(proxyBeanMethods = false)
@Import(RequestVerbs.class)
public class RequestSteps {

    /** What the steps were asked to do, and what the last one answers. */
    public static class Script {
        public final List<String> notes = new CopyOnWriteArrayList<>();
        public final AtomicReference<Step> settle = new AtomicReference<>((caseId, variables) -> Map.of());
    }

    @Bean
    Script script() {
        return new Script();
    }

    @Bean
    Step noteStep(Script script) {
        return (caseId, variables) -> {
            script.notes.add(caseId);
            return Map.of("noted", "yes");
        };
    }

    @Bean
    Step settleStep(Script script) {
        return (caseId, variables) -> script.settle.get().run(caseId, variables);
    }

    @Bean
    Requests requests(ProcessEngine engine, Processes processes) {
        return new Requests(engine, processes);
    }

    @Bean
    InitializingBean reviewRequestModel(RepositoryService repository) {
        return () -> repository
                .createDeployment()
                .name("test")
                .addClasspathResource("processes-test/review-request.bpmn")
                .deploy();
    }
}
