package fr.maillage.mandate.page;

import fr.maillage.casework.Outcome;
import fr.maillage.desk.TaskDesk;
import fr.maillage.mandate.Mandate;
import fr.maillage.mandate.citizen.ReportOwnBreach;
import fr.maillage.mandate.request.AskForData;
import fr.maillage.mandate.request.DataRequest;
import fr.maillage.mandate.request.RequestFiles;
import fr.maillage.shared.LostRace;
import java.util.List;
import org.springframework.stereotype.Component;
import org.springframework.web.context.annotation.RequestScope;

/**
 * What a citizen does about their data on their own page, once the secret code has opened it. What they write stays in no
 * session.
 */
@Component
@RequestScope
public class OwnRightsPage {

    private final ReportOwnBreach reporting;
    private final AskForData asking;
    private final RequestFiles requests;
    private final TaskDesk desk;

    private String facts = "";

    OwnRightsPage(ReportOwnBreach reporting, AskForData asking, RequestFiles requests, TaskDesk desk) {
        this.reporting = reporting;
        this.asking = asking;
        this.requests = requests;
        this.desk = desk;
    }

    /** Asks for everything that is held; it is handed over at the desk. */
    public void askForData(Mandate mandate) {
        tell(LostRace.runAgain(() -> asking.byCitizen(mandate.id())), "rights.data.done");
    }

    /** What was asked before. */
    public List<DataRequest> requests(Mandate mandate) {
        return requests.of(mandate.id());
    }

    /** Tells whoever answers for the data that something happened to it. */
    public void report(Mandate mandate) {
        if (tell(reporting.report(mandate, facts), "rights.breach.done")) {
            facts = "";
        }
    }

    /** What came of it; whether it was done. */
    private boolean tell(Outcome outcome, String done) {
        if (outcome instanceof Outcome.Refused refused) {
            desk.refuse(refused.reasons());
            return false;
        }
        desk.tell(done);
        return true;
    }

    public String getFacts() {
        return facts;
    }

    public void setFacts(String facts) {
        this.facts = facts == null ? "" : facts;
    }
}
