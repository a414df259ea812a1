package fr.maillage.engine;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import fr.maillage.House;
import fr.maillage.OnDatabase;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.camunda.bpm.engine.HistoryService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.runtime.Incident;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Every question that the platform asks the engine is answered by both databases. */
@OnDatabase
class EngineQueriesTest {

    private static final String NONE = "nowhere";

    @Autowired
    private RuntimeService runtime;

    @Autowired
    private HistoryService history;

    @Autowired
    private Requests requests;

    @Test
    void findTheCaseAndHowFarItIs() {
        String caseId = requests.start();
        String instance = history.createHistoricProcessInstanceQuery()
                .processInstanceBusinessKey(caseId)
                .orderByProcessInstanceStartTime()
                .desc()
                .listPage(0, 1)
                .get(0)
                .getId();

        assertThat(history.createHistoricActivityInstanceQuery()
                        .processInstanceId(instance)
                        .finished()
                        .list())
                .isNotEmpty();
        assertThat(history.createHistoricActivityInstanceQuery()
                        .processInstanceId(instance)
                        .unfinished()
                        .list())
                .isNotEmpty();
        assertThat(runtime.createProcessInstanceQuery()
                        .processInstanceIds(Set.of(instance))
                        .list())
                .hasSize(1);
    }

    @Test
    void findWhatFailed() {
        assertThat(runtime.createIncidentQuery()
                        .incidentType(Incident.FAILED_JOB_HANDLER_TYPE)
                        .orderByIncidentTimestamp()
                        .desc()
                        .orderByIncidentId()
                        .asc()
                        .listPage(0, 5))
                .isEmpty();
        assertThat(runtime.createIncidentQuery().incidentId(NONE).singleResult())
                .isNull();
    }

    @Test
    void areAllAskedHere() {
        Set<String> ofThePlatform = questions(House.CLASSES);

        assertThat(ofThePlatform).contains("IncidentQuery.incidentId");
        assertThat(questions(new ClassFileImporter().importClasses(EngineQueriesTest.class)))
                .as("what the platform asks the engine, and no test asks both databases")
                .containsAll(ofThePlatform);
    }

    private static Set<String> questions(Iterable<JavaClass> classes) {
        Set<String> questions = new TreeSet<>();
        classes.forEach(type -> questions.addAll(type.getAccessesFromSelf().stream()
                .map(access -> access.getTarget())
                .filter(target -> target.getOwner().getPackageName().startsWith("org.camunda.bpm.engine")
                        && target.getOwner().getSimpleName().endsWith("Query"))
                .map(target -> target.getOwner().getSimpleName() + "." + target.getName())
                .collect(Collectors.toSet())));
        return questions;
    }
}
