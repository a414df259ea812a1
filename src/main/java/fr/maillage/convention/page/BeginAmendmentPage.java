package fr.maillage.convention.page;

import fr.maillage.act.Party;
import fr.maillage.casework.Outcome;
import fr.maillage.convention.amendment.AmendByHand;
import fr.maillage.convention.amendment.AmendmentChoices;
import fr.maillage.convention.draft.Convention;
import fr.maillage.desk.TaskDesk;
import fr.maillage.directory.LabelledStructure;
import fr.maillage.directory.Organisation;
import fr.maillage.shared.LostRace;
import jakarta.faces.view.ViewScoped;
import java.util.List;
import java.util.function.Supplier;
import org.springframework.stereotype.Component;

/** The prefect's office says for what it amends a sealed convention, and goes to the draft. */
@Component
@ViewScoped
public class BeginAmendmentPage {

    private final AmendByHand amending;
    private final AmendmentChoices choices;
    private final TaskDesk desk;

    private String id;
    private Convention convention;
    private String joining = "";
    private String[] presentIn = {};
    private String leaving = "";
    private String structure = "";

    BeginAmendmentPage(AmendByHand amending, AmendmentChoices choices, TaskDesk desk) {
        this.amending = amending;
        this.choices = choices;
        this.desk = desk;
    }

    public void load() {
        convention = amending.amendable(id, desk.actor());
    }

    public String join() {
        return begun(() -> amending.join(id, joining, List.of(presentIn), desk.actor()));
    }

    public String leave() {
        return begun(() -> amending.leave(id, leaving, desk.actor()));
    }

    public String cover() {
        return begun(() -> amending.cover(id, structure, desk.actor()));
    }

    public String change() {
        return begun(() -> amending.change(id, desk.actor()));
    }

    private String begun(Supplier<Outcome> beginning) {
        return desk.goOn(LostRace.runAgain(beginning), "amendment");
    }

    public List<Organisation> getOutsiders() {
        return choices.outsiders(convention);
    }

    /** All in which who joins has to be present. */
    public List<LabelledStructure> getLabelled() {
        return choices.labelled(convention);
    }

    public String[] getPresentIn() {
        return presentIn.clone();
    }

    public void setPresentIn(String[] presentIn) {
        this.presentIn = presentIn == null ? new String[0] : presentIn.clone();
    }

    public List<Party> getLocalPartners() {
        return choices.localPartners(convention);
    }

    public List<LabelledStructure> getStructures() {
        return choices.structures(convention);
    }

    public Convention getConvention() {
        return convention;
    }

    public String getId() {
        return id;
    }

    public void setId(String id) {
        this.id = id;
    }

    public String getJoining() {
        return joining;
    }

    public void setJoining(String joining) {
        this.joining = joining == null ? "" : joining;
    }

    public String getLeaving() {
        return leaving;
    }

    public void setLeaving(String leaving) {
        this.leaving = leaving == null ? "" : leaving;
    }

    public String getStructure() {
        return structure;
    }

    public void setStructure(String structure) {
        this.structure = structure == null ? "" : structure;
    }
}
