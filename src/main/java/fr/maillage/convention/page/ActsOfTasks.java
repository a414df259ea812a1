package fr.maillage.convention.page;

import fr.maillage.casework.Task;
import fr.maillage.convention.draft.Convention;
import fr.maillage.convention.draft.Party;
import fr.maillage.convention.signature.Signatures;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** What a task to sign is about: the act as it stands, and the party that is asked. */
@Component
class ActsOfTasks {

    private final Signatures signatures;
    private final ReadAct read;

    ActsOfTasks(Signatures signatures, ReadAct read) {
        this.signatures = signatures;
        this.read = read;
    }

    /** What is asked of which party. */
    public record Asked(Convention convention, ReadAct.View view, Party party) {}

    @Transactional(readOnly = true)
    public Asked of(Task task) {
        Convention convention = signatures.convention(task);
        return new Asked(convention, read.of(convention).get(0), signatures.party(convention, task));
    }
}
