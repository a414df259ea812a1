package fr.maillage.mandate.page;

import fr.maillage.casework.Outcome;
import fr.maillage.desk.TaskDesk;
import fr.maillage.journal.Journal;
import fr.maillage.mandate.Code.Sort;
import fr.maillage.mandate.Mandate;
import fr.maillage.mandate.MandateState;
import fr.maillage.mandate.citizen.MandatesByCode;
import fr.maillage.mandate.citizen.WithdrawMandate;
import fr.maillage.shared.LostRace;
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
    private final MandateSheet sheet;
    private final WithdrawMandate withdrawal;
    private final TaskDesk desk;

    private String code = "";
    private String id;
    private int asked = -1;

    OwnMandatePage(MandatesByCode mandates, MandateSheet sheet, WithdrawMandate withdrawal, TaskDesk desk) {
        this.mandates = mandates;
        this.sheet = sheet;
        this.withdrawal = withdrawal;
        this.desk = desk;
    }

    /** Begins a stranger's session: what the code opens is looked at in more than one click. */
    public void arrive() {
        FacesContext.getCurrentInstance().getExternalContext().getSession(true);
    }

    public void open() {
        Optional<Mandate> found = mandates.find(code, Sort.SECRET);
        code = "";
        if (found.isEmpty()) {
            desk.refuse(List.of(mandates.refusal()));
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

    public List<MandateSheet.Line> getLines() {
        return sheet.lines(getMandate());
    }

    public String getStructure() {
        return sheet.structure(getMandate());
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
