package fr.maillage.mandate.page;

import fr.maillage.casework.Outcome;
import fr.maillage.desk.TaskDesk;
import fr.maillage.mandate.Commitment;
import fr.maillage.mandate.Mandate;
import fr.maillage.mandate.Procedure;
import fr.maillage.mandate.action.CommitProcedure;
import fr.maillage.mandate.action.ProcedureFiles;
import fr.maillage.mandate.destruction.LetProcedureGo;
import fr.maillage.mandate.retention.AfterWithdrawal;
import fr.maillage.people.Role;
import fr.maillage.shared.LostRace;
import jakarta.faces.view.ViewScoped;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** What a démarche has begun at its partner's: said while it is under way, settled after it was withdrawn. */
@Component
@ViewScoped
public class CommitmentPage {

    private final CommitProcedure committing;
    private final LetProcedureGo going;
    private final ProcedureFiles procedures;
    private final AfterWithdrawal stay;
    private final TaskDesk desk;

    private String begun = "";

    CommitmentPage(
            CommitProcedure committing,
            LetProcedureGo going,
            ProcedureFiles procedures,
            AfterWithdrawal stay,
            TaskDesk desk) {
        this.committing = committing;
        this.going = going;
        this.procedures = procedures;
        this.stay = stay;
        this.desk = desk;
    }

    /** Shows what is begun by now; nothing where no démarche was chosen. */
    public void load(String mandate, int line) {
        begun = procedures.of(mandate).stream()
                .filter(procedure -> procedure.number() == line)
                .findFirst()
                .flatMap(Procedure::commitment)
                .map(Commitment::name)
                .orElse("");
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
        return stay.days(mandate, commitment);
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
