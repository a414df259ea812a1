package fr.maillage.mandate.page;

import fr.maillage.desk.TaskDesk;
import fr.maillage.directory.LabelledStructure;
import fr.maillage.directory.Structures;
import fr.maillage.mandate.Hold;
import fr.maillage.mandate.Mandate;
import fr.maillage.mandate.MandateFiles;
import fr.maillage.mandate.MandateList;
import fr.maillage.mandate.Particulars;
import fr.maillage.mandate.giving.BeginMandate;
import fr.maillage.people.Grant;
import fr.maillage.people.Role;
import fr.maillage.shared.Slice;
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
    private boolean kept;
    private int page;

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

    public Slice<Mandate> getMandates() {
        return list.of(desk.actor(), new MandateList.Search(number, Optional.ofNullable(on), kept), page);
    }

    /** Which sentence says when it is erased and why. */
    public String fate(Mandate mandate) {
        return mandate.hold().isPresent() ? "HELD" : mandate.state().name();
    }

    /** The day that the sentence names; empty when it names none. */
    public Optional<LocalDate> fateful(Mandate mandate) {
        return mandate.hold().map(Hold::until).or(mandate::endsOn);
    }

    /** The address of the same search without its page. */
    public String getLink() {
        return "?number=" + number + "&on=" + (on == null ? "" : on) + "&kept=" + kept + "&page=";
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
    public void load(String wanted, String day, String erase, String part) {
        if (MandateFiles.organisationsOf(desk.actor()).isEmpty()) {
            throw new UnknownObject("mandates");
        }
        number = wanted == null || !wanted.strip().matches("[A-Za-z0-9-]{0,30}") ? "" : wanted.strip();
        kept = "true".equals(erase);
        page = part != null && part.matches("\\d{1,6}") ? Integer.parseInt(part) : 0;
        on = Particulars.dayOf(day == null ? "" : day).orElse(null);
    }

    public String getNumber() {
        return number;
    }

    /** Whether only what is still to be erased is shown. */
    public boolean isKept() {
        return kept;
    }

    public LocalDate getOn() {
        return on;
    }
}
