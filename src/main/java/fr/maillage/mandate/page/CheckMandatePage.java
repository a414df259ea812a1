package fr.maillage.mandate.page;

import fr.maillage.desk.TaskDesk;
import fr.maillage.directory.Structures;
import fr.maillage.mandate.Code.Sort;
import fr.maillage.mandate.Mandate;
import fr.maillage.mandate.Procedure;
import fr.maillage.mandate.action.ProcedureFiles;
import fr.maillage.mandate.citizen.MandatesByCode;
import fr.maillage.shared.Refusal;
import jakarta.faces.view.ViewScoped;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Whoever is shown an original asks whether it holds, and for what; the answer says no more than the paper does. */
@Component
@ViewScoped
public class CheckMandatePage {

    private final MandatesByCode mandates;
    private final ProcedureFiles procedures;
    private final Structures structures;
    private final ProcedureTitles titles;
    private final TaskDesk desk;

    private String code = "";
    private String id;

    CheckMandatePage(
            MandatesByCode mandates,
            ProcedureFiles procedures,
            Structures structures,
            ProcedureTitles titles,
            TaskDesk desk) {
        this.mandates = mandates;
        this.procedures = procedures;
        this.structures = structures;
        this.titles = titles;
        this.desk = desk;
    }

    public void check() {
        Optional<Mandate> found = mandates.find(code, Sort.CHECK);
        id = found.map(Mandate::id).orElse(null);
        if (found.isEmpty()) {
            desk.refuse(List.of(
                    Refusal.at("code", mandates.areTooMany() ? "mandate.code.too-many" : "mandate.code.unknown")));
        }
        code = "";
    }

    public List<Procedure> getProcedures() {
        return procedures.of(id);
    }

    public String title(Procedure procedure) {
        return titles.of(procedure, getMandate());
    }

    public String getStructure() {
        return structures.of(getMandate().structure()).name();
    }

    /** Null before a code opened one. */
    public Mandate getMandate() {
        return id == null ? null : mandates.again(id);
    }

    public String getCode() {
        return "";
    }

    public void setCode(String code) {
        this.code = code == null ? "" : code;
    }
}
