package fr.maillage.directory.page;

import fr.maillage.desk.Refusals;
import fr.maillage.directory.LabelledStructure;
import fr.maillage.directory.StructureDecision;
import fr.maillage.directory.StructureState;
import fr.maillage.directory.SuperviseLabel;
import fr.maillage.directory.SupervisedStructures;
import fr.maillage.people.CurrentActor;
import fr.maillage.shared.Refusal;
import jakarta.faces.view.ViewScoped;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** One structure as its prefect sees it: where its label stands, what was decided, and what may be decided now. */
@Component
@ViewScoped
public class StructurePage {

    private final SupervisedStructures structures;
    private final SuperviseLabel supervision;
    private final CurrentActor actor;
    private final Refusals refusals;

    private String id = "";
    private String reason = "";
    private boolean sure;
    private LabelledStructure structure;
    private List<StructureDecision> decisions = List.of();

    StructurePage(SupervisedStructures structures, SuperviseLabel supervision, CurrentActor actor, Refusals refusals) {
        this.structures = structures;
        this.supervision = supervision;
        this.actor = actor;
        this.refusals = refusals;
    }

    public void load() {
        structure = structures.of(id, actor.get());
        decisions = structures.decisionsOn(id, actor.get());
    }

    public String suspend() {
        return follow(supervision.suspend(id, reason, actor.get()));
    }

    public String reinstate() {
        return follow(supervision.reinstate(id, reason, actor.get()));
    }

    public String withdraw() {
        return follow(
                sure
                        ? supervision.withdraw(id, reason, actor.get())
                        : Optional.of(Refusal.at("sure", "directory.structure.withdraw.confirm")));
    }

    private String follow(Optional<Refusal> refusal) {
        if (refusal.isPresent()) {
            refusals.show(refusal.get());
            return null;
        }
        return "/forms/directory/structure.xhtml?faces-redirect=true&id=" + id;
    }

    public boolean mayBecome(String state) {
        return structure.state().mayBecome(StructureState.valueOf(state));
    }

    public LabelledStructure getStructure() {
        return structure;
    }

    public List<StructureDecision> getDecisions() {
        return decisions;
    }

    public String getId() {
        return id;
    }

    public void setId(String id) {
        this.id = id == null ? "" : id;
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason == null ? "" : reason;
    }

    public boolean isSure() {
        return sure;
    }

    public void setSure(boolean sure) {
        this.sure = sure;
    }
}
