package fr.maillage.labelling;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.maillage.browser.Visitor;
import fr.maillage.labelling.decision.Decisions;
import fr.maillage.people.Grant;
import fr.maillage.people.Role;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.runtime.Job;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.transaction.support.TransactionTemplate;

/** The database will not take the prefect's decision: an operator sees it, and has it tried again once it is mended. */
class IncidentIT extends Stage {

    @Autowired
    JdbcTemplate database;

    @Autowired
    TransactionTemplate transaction;

    @Autowired
    RuntimeService processes;

    @Autowired
    ManagementService jobs;

    private boolean broken;

    @Test
    void aStepThatFailedInVainIsTriedAgainWithOneClick() {
        String id = agreed();
        breakStorage(id);
        take(prefect(), id, "Décider du label")
                .choose("Votre décision", "Accorder le label")
                .press("Rendre la décision")
                .sees("C’est fait : Label accordé par le préfet.");
        useUpRetries(id);
        Visitor operator = signedInWith(Grant.national(Role.OPERATOR));
        operator.open("/forms/desk/incidents.xhtml")
                .sees("make-label-decision")
                .sees("SQL")
                .sees("aujourd’hui")
                .sees(id)
                .accessible();
        mendStorage();
        operator.press("Réessayer").sees("L’étape est relancée.").doesNotSee(id);
        sponsor()
                .open("/forms/labelling/dossier.xhtml?case=" + id)
                .soonSees("Décision n°")
                .soonSees("Labellisée");
    }

    private void breakStorage(String id) {
        alter("add constraint broken check (id <> '" + Decisions.caseOf(id) + "')");
        broken = true;
    }

    @AfterEach
    void mendStorage() {
        if (broken) {
            alter("drop constraint broken");
            broken = false;
        }
    }

    private void alter(String change) {
        transaction.executeWithoutResult(status -> database.execute("alter table case_file " + change));
    }

    /** What takes the platform more than an hour of waiting between its attempts. */
    private void useUpRetries(String id) {
        String instance = processes
                .createProcessInstanceQuery()
                .processInstanceBusinessKey(id)
                .singleResult()
                .getId();
        for (int attempt = 0; attempt < 20; attempt++) {
            jobs.createJobQuery()
                    .processInstanceId(instance)
                    .messages()
                    .withRetriesLeft()
                    .list()
                    .forEach(this::fail);
        }
        assertThat(jobs.createJobQuery()
                        .processInstanceId(instance)
                        .noRetriesLeft()
                        .count())
                .isOne();
    }

    private void fail(Job job) {
        assertThatThrownBy(() -> jobs.executeJob(job.getId())).isInstanceOf(RuntimeException.class);
    }
}
