package fr.maillage.mandate.page;

import fr.maillage.breach.ReportBreach;
import fr.maillage.casework.Outcome;
import fr.maillage.desk.TaskDesk;
import fr.maillage.mandate.Mandate;
import jakarta.faces.view.ViewScoped;
import org.springframework.stereotype.Component;

/** What a citizen does about their data on their own page, once the secret code has opened it. */
@Component
@ViewScoped
public class OwnRightsPage {

    private final ReportBreach reporting;
    private final TaskDesk desk;

    private String facts = "";

    OwnRightsPage(ReportBreach reporting, TaskDesk desk) {
        this.reporting = reporting;
        this.desk = desk;
    }

    /** Tells whoever answers for the data that something happened to it. */
    public void report(Mandate mandate) {
        Outcome outcome = reporting.byCitizen(mandate.structure(), mandate.number(), facts);
        if (outcome instanceof Outcome.Refused refused) {
            desk.refuse(refused.reasons());
            return;
        }
        facts = "";
        desk.tell("rights.breach.done");
    }

    public String getFacts() {
        return facts;
    }

    public void setFacts(String facts) {
        this.facts = facts == null ? "" : facts;
    }
}
