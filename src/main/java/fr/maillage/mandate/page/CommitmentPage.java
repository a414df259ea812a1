package fr.maillage.mandate.page;

import fr.maillage.casework.Outcome;
import fr.maillage.desk.TaskDesk;
import fr.maillage.mandate.Commitment;
import fr.maillage.mandate.Mandate;
import fr.maillage.mandate.action.CommitProcedure;
import fr.maillage.mandate.destruction.LetProcedureGo;
import fr.maillage.mandate.retention.Retention;
import fr.maillage.people.Role;
import fr.maillage.shared.LostRace;
import fr.maillage.shared.calendar.Today;
import jakarta.faces.view.ViewScoped;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** What a démarche has begun at its partner's: said while it is under way, settled after it was withdrawn. */
@Component
@ViewScoped
public class CommitmentPage {

    private final CommitProcedure committing;
    private final LetProcedureGo going;
    private final Today today;
    private final TaskDesk desk;

    private String begun = "";

    CommitmentPage(CommitProcedure committing, LetProcedureGo going, Today today, TaskDesk desk) {
        this.committing = committing;
        this.going = going;
        this.today = today;
        this.desk = desk;
    }

    public String commit(String mandate, int line) {
        Optional<Commitment> commitment =
                Optional.of(begun).filter(code -> !code.isEmpty()).map(Commitment::valueOf);
        Outcome outcome = LostRace.runAgain(() -> committing.commit(mandate, line, commitment, desk.actor()));
        return desk.follow(outcome, MandatePage.address(mandate, line));
    }

    public String settle(String mandate, int line) {
        Outcome outcome = LostRace.runAgain(() -> going.settle(mandate, line, desk.actor()));
        return desk.follow(outcome, MandatePage.address(mandate));
    }

    /** Whether who looks may say that a partner has done with it. */
    public boolean maySettle(Mandate mandate) {
        return mandate.agents().contains(desk.actor().account())
                || desk.actor().may(Role.MANAGER, mandate.departement(), mandate.organisation());
    }

    /** For how many days at most the data would stay, were it withdrawn today. */
    public int days(Mandate mandate, Commitment commitment) {
        return Retention.on(today.in(mandate.departement())).daysAfterWithdrawal(commitment);
    }

    public Commitment[] getCommitments() {
        return Commitment.values();
    }

    public String getBegun() {
        return begun;
    }

    public void setBegun(String begun) {
        this.begun = begun == null ? "" : begun;
    }
}
