package fr.maillage.directory;

import fr.maillage.journal.Journal;
import fr.maillage.people.Actor;
import fr.maillage.shared.Refusal;
import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The prefect of the département suspends a label, ends the suspension, or withdraws the label; always with a reason. */
@Component
@Transactional
public class SuperviseLabel {

    private final EntityManager rows;
    private final SupervisedStructures structures;
    private final Journal journal;
    private final Clock clock;

    SuperviseLabel(EntityManager rows, SupervisedStructures structures, Journal journal, Clock clock) {
        this.rows = rows;
        this.structures = structures;
        this.journal = journal;
        this.clock = clock;
    }

    /** The label rests; the refusal says why it cannot. */
    public Optional<Refusal> suspend(String id, String reason, Actor actor) {
        return move(id, StructureState.SUSPENDED, reason, actor);
    }

    /** The suspension ends well. */
    public Optional<Refusal> reinstate(String id, String reason, Actor actor) {
        return move(id, StructureState.LABELLED, reason, actor);
    }

    /** The label is gone for good. */
    public Optional<Refusal> withdraw(String id, String reason, Actor actor) {
        return move(id, StructureState.WITHDRAWN, reason, actor);
    }

    private Optional<Refusal> move(String id, StructureState next, String reason, Actor actor) {
        LabelledStructure structure = structures.of(id, actor);
        if (!structure.state().mayBecome(next)) {
            return Optional.of(Refusal.of("directory.structure.illegal-move." + structure.state()));
        }
        if (reason.isBlank() || reason.length() > StructureDecision.LONGEST_REASON) {
            return Optional.of(Refusal.at("reason", "directory.structure.reason.missing"));
        }
        structure.moveTo(next);
        rows.persist(new StructureDecision(structure, reason.strip(), actor.account(), clock.instant()));
        journal.record(id, actor.account(), fact(next));
        return Optional.empty();
    }

    private static StructureFact fact(StructureState reached) {
        return switch (reached) {
            case LABELLED -> new StructureFact.Reinstated();
            case SUSPENDED -> new StructureFact.Suspended();
            case WITHDRAWN -> new StructureFact.Withdrawn();
        };
    }
}
