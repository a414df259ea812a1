package fr.maillage.mandate.page;

import fr.maillage.casework.Outcome;
import fr.maillage.desk.TaskDesk;
import fr.maillage.mandate.Mandate;
import fr.maillage.mandate.action.ActOnProcedure;
import fr.maillage.mandate.citizen.WithdrawAtDesk;
import fr.maillage.shared.LostRace;
import jakarta.faces.view.ViewScoped;
import java.util.List;
import org.springframework.stereotype.Component;

/** The démarches of a mandate on its page: begun and resolved by the agents named, taken back as the citizen says. */
@Component
@ViewScoped
public class ProcedurePage {

    private final MandateSheet sheet;
    private final ActOnProcedure acting;
    private final WithdrawAtDesk withdrawal;
    private final TaskDesk desk;

    ProcedurePage(MandateSheet sheet, ActOnProcedure acting, WithdrawAtDesk withdrawal, TaskDesk desk) {
        this.sheet = sheet;
        this.acting = acting;
        this.withdrawal = withdrawal;
        this.desk = desk;
    }

    public List<MandateSheet.Line> lines(Mandate mandate) {
        return sheet.lines(mandate);
    }

    /** Begins it, and goes on where it may be noted upon. */
    public String open(String mandate, int line) {
        Outcome outcome = LostRace.runAgain(() -> acting.open(mandate, line, desk.actor()));
        return desk.follow(outcome, MandatePage.address(mandate, line));
    }

    public String resolve(String mandate, int line) {
        Outcome outcome = LostRace.runAgain(() -> acting.resolve(mandate, line, desk.actor()));
        return desk.follow(outcome, MandatePage.address(mandate));
    }

    public String withdraw(String mandate, int line) {
        Outcome outcome = LostRace.runAgain(() -> withdrawal.one(mandate, line, desk.actor()));
        return desk.follow(outcome, MandatePage.address(mandate));
    }
}
