package fr.maillage.mandate.page;

import fr.maillage.desk.TaskDesk;
import fr.maillage.mandate.citizen.CheckMandate;
import fr.maillage.mandate.citizen.CheckMandate.Checked;
import fr.maillage.mandate.citizen.MandatesByCode;
import fr.maillage.shared.Refusal;
import jakarta.faces.model.SelectItem;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.springframework.web.context.annotation.RequestScope;

/** Whoever is shown an original asks whether it holds for a démarche; the answer says no more than the paper does. */
@Component
@RequestScope
public class CheckMandatePage {

    private final CheckMandate checking;
    private final MandatesByCode mandates;
    private final MandateSheet sheet;
    private final ProcedureChoice choice;
    private final TaskDesk desk;

    private String code = "";
    private String procedure = "";
    private Checked checked;

    CheckMandatePage(
            CheckMandate checking, MandatesByCode mandates, MandateSheet sheet, ProcedureChoice choice, TaskDesk desk) {
        this.checking = checking;
        this.mandates = mandates;
        this.sheet = sheet;
        this.choice = choice;
        this.desk = desk;
    }

    /** Without a démarche no code is looked up, and what was typed stays. */
    public void check() {
        if (!choice.offers(procedure)) {
            desk.refuse(List.of(Refusal.at("procedure", "mandate.check.procedure.missing")));
            return;
        }
        Optional<Checked> found = checking.check(code, procedure);
        code = "";
        checked = found.orElse(null);
        if (found.isEmpty()) {
            desk.refuse(List.of(mandates.refusal()));
        }
    }

    public List<SelectItem> getProcedures() {
        return choice.groups();
    }

    /** What was asked for. */
    public String getTitle() {
        return choice.title(procedure);
    }

    public String getStructure() {
        return sheet.structure(checked.mandate());
    }

    /** Null before a code opened one. */
    public Checked getChecked() {
        return checked;
    }

    public String getProcedure() {
        return procedure;
    }

    public void setProcedure(String procedure) {
        this.procedure = procedure == null ? "" : procedure;
    }

    public String getCode() {
        return code;
    }

    public void setCode(String code) {
        this.code = code == null ? "" : code;
    }
}
