package fr.maillage.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.maillage.OnDatabase;
import fr.maillage.casework.Incidents;
import fr.maillage.casework.Processes;
import fr.maillage.engine.RequestSteps.Script;
import fr.maillage.shared.UnknownObject;
import java.util.Map;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.runtime.Job;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@OnDatabase
class FailedJobsTest {

    private static final String PERSONAL = "Camille Exemple, 06 00 00 00 00";

    @Autowired
    private Incidents incidents;

    @Autowired
    private Processes processes;

    @Autowired
    private ManagementService management;

    @Autowired
    private Requests requests;

    @Autowired
    private Script script;

    @AfterEach
    void mendsTheStep() {
        script.settle.set((id, variables) -> Map.of());
    }

    @Test
    void waitsBeforeItTriesAgain() {
        String caseId = breakDown();

        fail(requests.jobs(caseId).get(0));

        assertThat(requests.jobs(caseId)).singleElement().satisfies(job -> {
            assertThat(job.getRetries()).isEqualTo(4);
            assertThat(job.getDuedate()).isNotNull();
        });
    }

    @Test
    void tellsAnOperatorWhereItBrokeAndNothingAboutThePerson() {
        String caseId = exhaust();

        assertThat(incidents.list(Requests.OPERATOR, 0).rows())
                .filteredOn(incident -> incident.caseId().equals(caseId))
                .singleElement()
                .satisfies(incident -> {
                    assertThat(incident.step()).isEqualTo("Settle request");
                    assertThat(incident.activity()).isEqualTo("settle");
                    assertThat(incident.cause())
                            .startsWith("java.lang.IllegalArgumentException @ FailedJobsTest.java")
                            .doesNotContain("Camille");
                });
    }

    @Test
    void goesOnAfterARetry() {
        String caseId = exhaust();
        String incident = incidents.list(Requests.OPERATOR, 0).rows().stream()
                .filter(row -> row.caseId().equals(caseId))
                .findFirst()
                .orElseThrow()
                .id();
        script.settle.set((id, variables) -> Map.of());

        incidents.retry(incident, Requests.OPERATOR);
        requests.runJobs(caseId);

        assertThat(requests.isRunning(caseId)).isFalse();
        assertThatThrownBy(() -> incidents.retry(incident, Requests.OPERATOR)).isInstanceOf(UnknownObject.class);
    }

    @Test
    void answersOthersAsIfThereWereNoIncidents() {
        assertThatThrownBy(() -> incidents.list(Requests.OFFICER, 0)).isInstanceOf(UnknownObject.class);
        assertThatThrownBy(() -> incidents.retry("any", Requests.OFFICER)).isInstanceOf(UnknownObject.class);
    }

    private String exhaust() {
        String caseId = breakDown();
        for (int attempt = 0; attempt < 5; attempt++) {
            fail(requests.jobs(caseId).get(0));
        }
        return caseId;
    }

    private String breakDown() {
        script.settle.set((id, variables) -> {
            throw new IllegalStateException("step", new IllegalArgumentException(PERSONAL));
        });
        String caseId = requests.start();
        processes.complete(requests.task(caseId), Map.of("review", "ACCEPT"));
        return caseId;
    }

    private void fail(Job job) {
        assertThatThrownBy(() -> management.executeJob(job.getId())).hasMessage("step");
    }
}
