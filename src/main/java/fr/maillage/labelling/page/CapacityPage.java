package fr.maillage.labelling.page;

import fr.maillage.desk.TaskDesk;
import fr.maillage.labelling.candidacy.Answers;
import fr.maillage.labelling.candidacy.Dossiers;
import fr.maillage.labelling.candidacy.ProveCapacity;
import fr.maillage.shared.LostRace;
import jakarta.faces.view.ViewScoped;
import java.util.Map;
import org.springframework.stereotype.Component;

/** The sponsor proves that the manager may sign; what does not add up is said, and kept all the same. */
@Component
@ViewScoped
public class CapacityPage {

    private final Dossiers dossiers;
    private final ProveCapacity proving;
    private final TaskDesk desk;

    private String id;
    private Map<String, Object> fields = Map.of();
    private Answers read = Answers.NONE;

    CapacityPage(Dossiers dossiers, ProveCapacity proving, TaskDesk desk) {
        this.dossiers = dossiers;
        this.proving = proving;
        this.desk = desk;
    }

    public void load() {
        read = dossiers.own(id, desk.actor()).capacity();
        fields = Fields.shown(read);
    }

    public String keep() {
        Map<String, String> typed = Fields.typed(fields);
        ProveCapacity.Proved proved = LostRace.runAgain(() -> proving.prove(id, read, typed, desk.actor()));
        if (proved.kept()) {
            read = Answers.of(typed);
        }
        if (!proved.remarks().isEmpty()) {
            desk.refuse(proved.remarks(), Fields::address);
            return null;
        }
        desk.tell("candidacy.capacity.kept");
        return "/forms/labelling/candidacy/capacity.xhtml?faces-redirect=true&candidacy=" + id;
    }

    public boolean isDraft() {
        return dossiers.own(id, desk.actor()).state().isOpenForWriting();
    }

    public String getId() {
        return id;
    }

    public void setId(String id) {
        this.id = id;
    }

    public Map<String, Object> getFields() {
        return fields;
    }
}
