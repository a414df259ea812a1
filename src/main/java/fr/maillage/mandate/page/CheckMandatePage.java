package fr.maillage.mandate.page;

import fr.maillage.desk.TaskDesk;
import fr.maillage.mandate.Code.Sort;
import fr.maillage.mandate.Mandate;
import fr.maillage.mandate.citizen.MandatesByCode;
import jakarta.faces.view.ViewScoped;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Whoever is shown an original asks whether it holds, and for what; the answer says no more than the paper does. */
@Component
@ViewScoped
public class CheckMandatePage {

    private final MandatesByCode mandates;
    private final MandateSheet sheet;
    private final TaskDesk desk;

    private String code = "";
    private String id;

    CheckMandatePage(MandatesByCode mandates, MandateSheet sheet, TaskDesk desk) {
        this.mandates = mandates;
        this.sheet = sheet;
        this.desk = desk;
    }

    public void check() {
        Optional<Mandate> found = mandates.find(code, Sort.CHECK);
        id = found.map(Mandate::id).orElse(null);
        if (found.isEmpty()) {
            desk.refuse(List.of(mandates.refusal()));
        }
        code = "";
    }

    public List<MandateSheet.Line> getLines() {
        return sheet.lines(getMandate());
    }

    public String getStructure() {
        return sheet.structure(getMandate());
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
