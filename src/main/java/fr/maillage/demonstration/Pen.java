package fr.maillage.demonstration;

import fr.maillage.convention.draft.BeginConvention;
import fr.maillage.convention.draft.Convention.NewConvention;
import fr.maillage.convention.draft.ConventionFiles;
import fr.maillage.convention.draft.WriteConvention;
import fr.maillage.people.Actor;
import java.util.Map;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** What the office writes: the draft of a convention. */
@Component
@Profile("demo")
class Pen {

    private final BeginConvention beginning;
    private final WriteConvention writing;
    private final ConventionFiles files;
    private final AnnexLines annexes;

    Pen(BeginConvention beginning, WriteConvention writing, ConventionFiles files, AnnexLines annexes) {
        this.beginning = beginning;
        this.writing = writing;
        this.files = files;
        this.annexes = annexes;
    }

    /** A draft with the proposed wording, which lacks nothing, or none; gives its id. */
    @Transactional
    String draft(NewConvention wanted, String place, Actor office) {
        String id = beginning.begin(wanted, office).id("convention");
        var typed = new WriteConvention.Typed(files.known(id).version(), Map.of(), place, false);
        writing.write(id, typed, office).ifPresent(refusal -> {
            throw new IllegalStateException("not written: " + refusal);
        });
        annexes.type(id, office);
        return id;
    }
}
