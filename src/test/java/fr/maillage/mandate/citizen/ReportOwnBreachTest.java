package fr.maillage.mandate.citizen;

import static org.assertj.core.api.Assertions.assertThat;

import fr.maillage.OnDatabase;
import fr.maillage.breach.BreachFiles;
import fr.maillage.casework.Outcome;
import fr.maillage.directory.LabelledStructure;
import fr.maillage.mandate.Counter;
import fr.maillage.mandate.Mandate;
import fr.maillage.mandate.Mandates;
import fr.maillage.people.Actor;
import fr.maillage.people.Grant;
import fr.maillage.people.Role;
import fr.maillage.shared.Ids;
import fr.maillage.shared.Refusal;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** What a citizen reports from their own mandate enters the register once, and not without end. */
@OnDatabase
class ReportOwnBreachTest {

    @Autowired
    Counter counter;

    @Autowired
    Mandates mandates;

    @Autowired
    ReportOwnBreach reporting;

    @Autowired
    BreachFiles files;

    Mandate mandate;
    Actor manager;

    @BeforeEach
    void open() {
        LabelledStructure structure = counter.structure();
        mandate = mandates.findById(counter.given(structure, counter.agent(structure)))
                .orElseThrow();
        manager = new Actor(Ids.fresh(), Set.of(Grant.inOrganisation(Role.MANAGER, structure.organisation())));
    }

    @Test
    void entersTheSameReportOnce() {
        assertThat(reporting.report(mandate, "Mon dossier était sur le comptoir."))
                .isInstanceOf(Outcome.Done.class);
        assertThat(reporting.report(mandate, "Mon dossier était sur le comptoir. "))
                .isInstanceOf(Outcome.Done.class);

        assertThat(files.list(manager, 0).rows()).hasSize(1);
    }

    @Test
    void entersNoMoreThanThreeADay() {
        for (int report = 1; report <= 3; report++) {
            assertThat(reporting.report(mandate, "Incident " + report)).isInstanceOf(Outcome.Done.class);
        }

        assertThat(reporting.report(mandate, "Incident 4"))
                .isEqualTo(Outcome.refused(Refusal.at("facts", "rights.breach.enough", 3)));
        assertThat(files.list(manager, 0).rows()).hasSize(3);
    }

    @Test
    void countsNothingThatWasRefused() {
        for (int attempt = 1; attempt <= 5; attempt++) {
            assertThat(reporting.report(mandate, " ".repeat(attempt))).isInstanceOf(Outcome.Refused.class);
        }

        assertThat(reporting.report(mandate, "Un vol.")).isInstanceOf(Outcome.Done.class);
    }
}
