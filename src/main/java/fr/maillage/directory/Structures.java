package fr.maillage.directory;

import fr.maillage.journal.Journal;
import fr.maillage.people.Actor;
import fr.maillage.people.Role;
import fr.maillage.shared.Refusal;
import fr.maillage.shared.UnknownObject;
import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The labelled structures: entered with their label, suspended and withdrawn by the prefect of the département. */
@Component
@Transactional
public class Structures {

    private final EntityManager rows;
    private final Organisations organisations;
    private final OperatingGrants grants;
    private final Journal journal;

    Structures(EntityManager rows, Organisations organisations, OperatingGrants grants, Journal journal) {
        this.rows = rows;
        this.organisations = organisations;
        this.grants = grants;
        this.journal = journal;
    }

    /** Enters a structure and its first yearly grant; entering the same label again changes nothing. */
    public LabelledStructure open(NewStructure told) {
        LabelledStructure known = rows.find(LabelledStructure.class, told.labelId());
        if (known != null) {
            return known;
        }
        LegalNature nature = organisations.of(told.organisation()).nature();
        LabelledStructure structure = new LabelledStructure(told, nature);
        rows.persist(structure);
        IntStream.range(0, told.sites().size())
                .forEach(i ->
                        rows.persist(new Place(structure, i + 1, told.sites().get(i))));
        grants.record(structure.id(), told.labelledOn());
        return structure;
    }

    /** The structure; {@code UnknownObject} when there is none. */
    @Transactional(readOnly = true)
    public LabelledStructure of(String id) {
        return Optional.ofNullable(rows.find(LabelledStructure.class, id))
                .orElseThrow(() -> new UnknownObject("structure"));
    }

    /** Where it receives its public, in the order of its candidacy. */
    @Transactional(readOnly = true)
    public List<Place> placesOf(String id) {
        return rows.createQuery("select p from Place p where p.structure.id = :id order by p.id", Place.class)
                .setParameter("id", id)
                .getResultList();
    }

    /** The label rests; the refusal says why it cannot. */
    public Optional<Refusal> suspend(String id, Actor actor) {
        return move(id, StructureState.SUSPENDED, new StructureFact.Suspended(), actor);
    }

    /** The suspension ends well. */
    public Optional<Refusal> reinstate(String id, Actor actor) {
        return move(id, StructureState.LABELLED, new StructureFact.Reinstated(), actor);
    }

    /** The label is gone for good. */
    public Optional<Refusal> withdraw(String id, Actor actor) {
        return move(id, StructureState.WITHDRAWN, new StructureFact.Withdrawn(), actor);
    }

    private Optional<Refusal> move(String id, StructureState next, StructureFact fact, Actor actor) {
        LabelledStructure structure = of(id);
        if (!actor.may(Role.PREFECT, structure.departement(), structure.organisation())) {
            throw new UnknownObject("structure");
        }
        if (!structure.state().mayBecome(next)) {
            return Optional.of(Refusal.of("directory.structure.illegal-move." + structure.state()));
        }
        structure.moveTo(next);
        journal.record(id, actor.account(), fact);
        return Optional.empty();
    }
}
