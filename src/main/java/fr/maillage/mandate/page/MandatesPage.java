package fr.maillage.mandate.page;

import fr.maillage.desk.TaskDesk;
import fr.maillage.directory.LabelledStructure;
import fr.maillage.directory.Structures;
import fr.maillage.mandate.Mandate;
import fr.maillage.mandate.MandateFiles;
import fr.maillage.mandate.MandateList;
import fr.maillage.mandate.Particulars;
import fr.maillage.mandate.giving.BeginMandate;
import fr.maillage.people.Grant;
import fr.maillage.people.Role;
import fr.maillage.shared.UnknownObject;
import jakarta.faces.view.ViewScoped;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** The mandates of the structures somebody works for, and where a new one begins. */
@Component
@ViewScoped
public class MandatesPage {

    private final MandateList list;
    private final BeginMandate beginning;
    private final Structures structures;
    private final TaskDesk desk;

    private String number = "";
    private LocalDate on;

    MandatesPage(MandateList list, BeginMandate beginning, Structures structures, TaskDesk desk) {
        this.list = list;
        this.beginning = beginning;
        this.structures = structures;
        this.desk = desk;
    }

    public String begin(String structure) {
        String mandate = beginning.begin(structure, desk.actor());
        return "/forms/mandate/giving/identity.xhtml?faces-redirect=true&mandate=" + mandate;
    }

    public List<Mandate> getMandates() {
        return list.of(desk.actor(), new MandateList.Search(number, Optional.ofNullable(on)));
    }

    /** Where the person may receive a mandate. */
    public List<LabelledStructure> getStructures() {
        List<String> own = desk.actor().grants().stream()
                .filter(grant -> grant.role() == Role.AGENT)
                .map(Grant::organisation)
                .toList();
        return structures.labelledOf(own);
    }

    /** The page where a mandate goes on for who is here. */
    public String place(Mandate mandate) {
        boolean own = mandate.agent().equals(desk.actor().account());
        return switch (mandate.state()) {
                    case PREPARED -> own ? "giving/identity.xhtml?mandate=" : "dossier.xhtml?case=";
                    case IN_FORCE, ENDED, DESTROYED, BROKEN_OFF -> "dossier.xhtml?case=";
                }
                + mandate.id();
    }

    /** Looks for a number or a day; what cannot be one is not looked for. Unknown to whoever works for no structure. */
    public void load(String wanted, String day) {
        if (MandateFiles.organisationsOf(desk.actor()).isEmpty()) {
            throw new UnknownObject("mandates");
        }
        number = wanted == null ? "" : wanted;
        on = Particulars.dayOf(day == null ? "" : day).orElse(null);
    }

    public String getNumber() {
        return number;
    }

    public LocalDate getOn() {
        return on;
    }
}
