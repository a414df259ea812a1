package fr.maillage.directory;

import fr.maillage.people.Actor;
import fr.maillage.people.Grant;
import fr.maillage.people.Role;
import fr.maillage.shared.Slice;
import fr.maillage.shared.UnknownObject;
import jakarta.persistence.EntityManager;
import java.util.List;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Every structure of a prefect's département, in whatever state, with what was decided about its label. */
@Component
@Transactional(readOnly = true)
public class SupervisedStructures {

    static final int PAGE = 25;

    private final EntityManager rows;

    SupervisedStructures(EntityManager rows) {
        this.rows = rows;
    }

    /** A page of the structures the actor is prefect of, by name. */
    public Slice<LabelledStructure> list(int page, Actor actor) {
        List<String> territories = actor.grants().stream()
                .filter(grant -> grant.role() == Role.PREFECT)
                .map(Grant::territory)
                .toList();
        if (territories.isEmpty()) {
            throw new UnknownObject("structures");
        }
        List<LabelledStructure> found = rows.createQuery("""
                        select s from LabelledStructure s where s.departement in :territories
                        order by s.departement, s.name, s.id""", LabelledStructure.class)
                .setParameter("territories", territories)
                .setFirstResult(Math.multiplyExact(page, PAGE))
                .setMaxResults(PAGE + 1)
                .getResultList();
        return Slice.of(found, page, PAGE);
    }

    /** One of them; to anybody but its prefect it does not exist. */
    public LabelledStructure of(String id, Actor actor) {
        LabelledStructure structure = rows.find(LabelledStructure.class, id);
        if (structure == null || !actor.may(Role.PREFECT, structure.departement(), structure.organisation())) {
            throw new UnknownObject("structure");
        }
        return structure;
    }

    /** What was decided about its label, the latest first. */
    public List<StructureDecision> decisionsOn(String id, Actor actor) {
        return rows.createQuery(
                        "select d from StructureDecision d where d.structure = :id order by d.decidedAt desc, d.id",
                        StructureDecision.class)
                .setParameter("id", of(id, actor).id())
                .getResultList();
    }
}
