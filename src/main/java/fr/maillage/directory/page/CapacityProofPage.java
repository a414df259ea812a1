package fr.maillage.directory.page;

import fr.maillage.desk.TaskDesk;
import fr.maillage.directory.CapacityProof;
import fr.maillage.directory.CapacityStatement;
import fr.maillage.directory.StateCapacity;
import fr.maillage.directory.StateCapacity.Act;
import fr.maillage.document.Inspection;
import fr.maillage.shared.LostRace;
import fr.maillage.shared.Refusal;
import fr.maillage.shared.UnknownObject;
import jakarta.faces.view.ViewScoped;
import jakarta.servlet.http.Part;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** A manager or a sponsor gives what lets their organisation sign, and goes back to the act that waited for it. */
@Component
@ViewScoped
public class CapacityProofPage {

    private final StateCapacity stating;
    private final TaskDesk desk;

    private String organisation = "";
    private String task = "";
    private Map<String, String> fields = new HashMap<>();
    private CapacityStatement read = CapacityStatement.NONE;
    private Act act = Act.NONE;

    CapacityProofPage(StateCapacity stating, TaskDesk desk) {
        this.stating = stating;
        this.desk = desk;
    }

    /** Of the organisation that is named, or else of the first that is one's own. */
    public void load() {
        if (organisation.isEmpty()) {
            organisation = StateCapacity.organisationsOf(desk.actor()).stream()
                    .findFirst()
                    .orElseThrow(() -> new UnknownObject("organisation"));
        }
        read = getKnown().map(CapacityProof::statement).orElse(CapacityStatement.NONE);
        fields = new HashMap<>(read.said());
    }

    public String keep() {
        CapacityStatement typed = new CapacityStatement(fields);
        List<Refusal> reasons = LostRace.runAgain(() -> stating.state(organisation, read, typed, act, desk.actor()));
        act = Act.NONE;
        if (!reasons.isEmpty()) {
            desk.refuse(reasons, field -> field.replace('.', '-'));
            return null;
        }
        desk.tell("directory.capacity.kept");
        return "/forms/directory/capacity.xhtml?faces-redirect=true&organisation=" + organisation
                + (task.isEmpty() ? "" : "&task=" + task);
    }

    public Optional<CapacityProof> getKnown() {
        return stating.known(organisation, desk.actor());
    }

    /** What is odd about the proof that is kept. */
    public List<Refusal> getOddities() {
        return getKnown().map(known -> known.statement().oddities()).orElse(List.of());
    }

    public List<String> getOrganisations() {
        return StateCapacity.organisationsOf(desk.actor());
    }

    public Map<String, String> getFields() {
        return fields;
    }

    public Part getFile() {
        return null;
    }

    public void setFile(Part file) {
        if (file == null || file.getSize() == 0) {
            return;
        }
        try (InputStream content = file.getInputStream()) {
            String name = Optional.ofNullable(file.getSubmittedFileName()).orElse("");
            act = new Act(name, content.readNBytes(Inspection.LARGEST + 1));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public String getOrganisation() {
        return organisation;
    }

    public void setOrganisation(String organisation) {
        this.organisation = organisation == null ? "" : organisation;
    }

    /** The task to sign that waited for the proof; empty when none is known. */
    public String getTask() {
        return task;
    }

    public void setTask(String task) {
        this.task = task == null ? "" : task;
    }
}
