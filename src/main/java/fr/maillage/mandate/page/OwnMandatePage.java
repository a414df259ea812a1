package fr.maillage.mandate.page;

import fr.maillage.casework.Outcome;
import fr.maillage.desk.TaskDesk;
import fr.maillage.directory.Structures;
import fr.maillage.journal.Journal;
import fr.maillage.mandate.Code.Sort;
import fr.maillage.mandate.Mandate;
import fr.maillage.mandate.MandateState;
import fr.maillage.mandate.Procedure;
import fr.maillage.mandate.action.ProcedureFiles;
import fr.maillage.mandate.citizen.MandatesByCode;
import fr.maillage.mandate.citizen.WithdrawMandate;
import fr.maillage.shared.LostRace;
import fr.maillage.shared.Refusal;
import jakarta.faces.context.FacesContext;
import jakarta.faces.view.ViewScoped;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;

/**
 * The citizen's own page, opened with the secret code of their original. It shows what was done and by which structure,
 * and nobody's name; the view keeps the mandate's id, never the code.
 */
@Component
@ViewScoped
public class OwnMandatePage {

    private final MandatesByCode mandates;
    private final ProcedureFiles procedures;
    private final WithdrawMandate withdrawal;
    private final Shown shown;
    private final TaskDesk desk;

    private String code = "";
    private String id;
    private int asked = -1;

    OwnMandatePage(
            MandatesByCode mandates,
            ProcedureFiles procedures,
            WithdrawMandate withdrawal,
            Shown shown,
            TaskDesk desk) {
        this.mandates = mandates;
        this.procedures = procedures;
        this.withdrawal = withdrawal;
        this.shown = shown;
        this.desk = desk;
    }

    /** What a mandate is shown with. */
    @Component
    static class Shown {

        private final Structures structures;
        private final ProcedureTitles titles;

        Shown(Structures structures, ProcedureTitles titles) {
            this.structures = structures;
            this.titles = titles;
        }

        String structure(Mandate mandate) {
            return structures.of(mandate.structure()).name();
        }
    }

    /** Begins a stranger's session: what the code opens is looked at in more than one click. */
    public void arrive() {
        FacesContext.getCurrentInstance().getExternalContext().getSession(true);
    }

    public void open() {
        Optional<Mandate> found = mandates.find(code, Sort.SECRET);
        code = "";
        if (found.isEmpty()) {
            desk.refuse(List.of(
                    Refusal.at("code", mandates.areTooMany() ? "mandate.code.too-many" : "mandate.code.unknown")));
            return;
        }
        id = found.get().id();
    }

    /** The first of two clicks: 0 for the whole mandate, else a démarche. */
    public void ask(int line) {
        asked = line;
    }

    /** The second one. */
    public void withdraw() {
        Outcome outcome = LostRace.runAgain(() ->
                asked == 0 ? withdrawal.whole(id, Journal.PLATFORM) : withdrawal.one(id, asked, Journal.PLATFORM));
        asked = -1;
        if (outcome instanceof Outcome.Refused refused) {
            desk.refuse(refused.reasons());
        } else {
            desk.tell("mandate.own.withdrawn");
        }
    }

    public List<Procedure> getProcedures() {
        return procedures.of(id);
    }

    public String title(Procedure procedure) {
        return shown.titles.of(procedure, getMandate());
    }

    public String getStructure() {
        return shown.structure(getMandate());
    }

    public boolean isInForce() {
        return getMandate().state() == MandateState.IN_FORCE;
    }

    /** Null before a code opened one. */
    public Mandate getMandate() {
        return id == null ? null : mandates.again(id);
    }

    public int getAsked() {
        return asked;
    }

    public String getCode() {
        return "";
    }

    public void setCode(String code) {
        this.code = code == null ? "" : code;
    }
}
