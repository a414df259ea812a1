package fr.maillage.convention.page;

import fr.maillage.convention.draft.Convention;
import fr.maillage.convention.draft.ConventionFiles;
import fr.maillage.desk.TaskDesk;
import jakarta.faces.view.ViewScoped;
import java.util.List;
import org.springframework.stereotype.Component;

/** A convention, for whoever may read its case, beside its act. */
@Component
@ViewScoped
public class ConventionPage {

    private final ConventionFiles files;
    private final AmendmentsOf amendments;
    private final TaskDesk desk;

    private String id;
    private Convention convention;

    ConventionPage(ConventionFiles files, AmendmentsOf amendments, TaskDesk desk) {
        this.files = files;
        this.amendments = amendments;
        this.desk = desk;
    }

    public void load() {
        convention = files.readable(id, desk.actor());
    }

    /** In the order in which they were begun. */
    public List<AmendmentsOf.Named> getAmendments() {
        return amendments.of(convention);
    }

    /** Whether who looks is of the office that may amend it. */
    public boolean isOwn() {
        return files.isOwn(convention, desk.actor());
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
}
