package fr.maillage.convention.page;

import fr.maillage.convention.draft.BeginConvention;
import fr.maillage.convention.draft.Convention;
import fr.maillage.convention.draft.Convention.NewConvention;
import fr.maillage.convention.draft.ConventionFiles;
import fr.maillage.desk.TaskDesk;
import fr.maillage.shared.LostRace;
import fr.maillage.shared.Refusal;
import jakarta.faces.view.ViewScoped;
import java.time.LocalDate;
import java.util.List;
import org.springframework.stereotype.Component;

/** The conventions of the prefect's office, and where a new one begins. */
@Component
@ViewScoped
public class ConventionsPage {

    private final ConventionFiles files;
    private final BeginConvention beginning;
    private final TaskDesk desk;
    private String departement = "";
    private LocalDate referenceOn;
    private List<Convention> conventions = List.of();

    ConventionsPage(ConventionFiles files, BeginConvention beginning, TaskDesk desk) {
        this.files = files;
        this.beginning = beginning;
        this.desk = desk;
    }

    public void load() {
        conventions = files.ofOffice(desk.actor());
    }

    /** Begins one and goes to its draft; to its case when somebody else of the office has to write it. */
    public String begin() {
        if (departement.isEmpty()) {
            desk.refuse(List.of(Refusal.at("departement", "convention.departement.required")));
            return null;
        }
        NewConvention wanted = new NewConvention(departement, referenceOn);
        return desk.goOn(LostRace.runAgain(() -> beginning.begin(wanted, desk.actor())), "convention");
    }

    public List<Convention> getConventions() {
        return conventions;
    }

    /** Where the person may begin one. */
    public List<String> getDepartements() {
        return ConventionFiles.territoriesOf(desk.actor());
    }

    /** The only one there is, until another was chosen. */
    public String getDepartement() {
        List<String> all = getDepartements();
        return departement.isEmpty() && all.size() == 1 ? all.get(0) : departement;
    }

    public void setDepartement(String departement) {
        this.departement = departement == null ? "" : departement;
    }

    public LocalDate getReferenceOn() {
        return referenceOn;
    }

    public void setReferenceOn(LocalDate referenceOn) {
        this.referenceOn = referenceOn;
    }
}
