package fr.maillage.directory.page;

import fr.maillage.directory.LabelledStructure;
import fr.maillage.directory.SupervisedStructures;
import fr.maillage.people.CurrentActor;
import fr.maillage.shared.Slice;
import jakarta.servlet.http.HttpServletRequest;
import org.springframework.stereotype.Component;
import org.springframework.web.context.annotation.RequestScope;

/** The structures of the prefect's département, suspended and withdrawn ones too. */
@Component
@RequestScope
public class StructuresPage {

    private final SupervisedStructures structures;
    private final CurrentActor actor;
    private final HttpServletRequest request;
    private Slice<LabelledStructure> slice;

    StructuresPage(SupervisedStructures structures, CurrentActor actor, HttpServletRequest request) {
        this.structures = structures;
        this.actor = actor;
        this.request = request;
    }

    public void load() {
        String page = request.getParameter("page");
        slice = structures.list(page != null && page.matches("\\d{1,5}") ? Integer.parseInt(page) : 0, actor.get());
    }

    public Slice<LabelledStructure> getSlice() {
        return slice;
    }
}
