package fr.maillage.labelling.page;

import fr.maillage.desk.TaskDesk;
import fr.maillage.labelling.audit.Audit;
import fr.maillage.labelling.audit.VisitDecision;
import fr.maillage.labelling.audit.Visits;
import fr.maillage.people.Account;
import fr.maillage.people.Accounts;
import fr.maillage.people.Role;
import jakarta.faces.view.ViewScoped;
import java.time.LocalDate;
import java.util.List;
import org.springframework.stereotype.Component;

/** The ANCT's officer names an auditor and a day. */
@Component
@ViewScoped
public class VisitPage extends TaskPage {

    private final Accounts accounts;
    private final Visits visits;
    private String auditor = "";
    private LocalDate on;

    VisitPage(TaskDesk desk, Dossier dossier, Summary summary, Accounts accounts, Visits visits) {
        super(desk, dossier, summary);
        this.accounts = accounts;
        this.visits = visits;
    }

    @Override
    String form() {
        return "labelling/plan-visit";
    }

    public String plan() {
        return complete(new VisitDecision(auditor, on));
    }

    public List<Account> getAuditors() {
        return accounts.holding(Role.AUDITOR);
    }

    /** The last day the sponsor promised; null when this is the first visit. */
    public LocalDate getCorrectedBy() {
        return visits.correctedBy(getTask().caseId()).orElse(null);
    }

    /** The visit that will not take place on its day; null when none was called off. */
    public Audit getCalledOff() {
        return visits.calledOff(getTask().caseId()).orElse(null);
    }

    public String getAuditor() {
        return auditor;
    }

    public void setAuditor(String auditor) {
        this.auditor = auditor == null ? "" : auditor;
    }

    public LocalDate getOn() {
        return on;
    }

    public void setOn(LocalDate on) {
        this.on = on;
    }
}
