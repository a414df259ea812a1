package fr.maillage.directory;

import fr.maillage.shared.UnknownObject;
import fr.maillage.shared.calendar.Today;
import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The labelled structures, entered with their label; {@link SuperviseLabel} tells what becomes of it. */
@Component
@Transactional
public class Structures {

    private final EntityManager rows;
    private final Organisations organisations;
    private final OperatingGrants grants;
    private final Today today;
    private final ApplicationEventPublisher listeners;

    Structures(
            EntityManager rows,
            Organisations organisations,
            OperatingGrants grants,
            Today today,
            ApplicationEventPublisher listeners) {
        this.rows = rows;
        this.organisations = organisations;
        this.grants = grants;
        this.today = today;
        this.listeners = listeners;
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
        listeners.publishEvent(new StructureLabelled(structure.id(), structure.departement()));
        return structure;
    }

    /** The structure; {@code UnknownObject} when there is none. */
    @Transactional(readOnly = true)
    public LabelledStructure of(String id) {
        return Optional.ofNullable(rows.find(LabelledStructure.class, id))
                .orElseThrow(() -> new UnknownObject("structure"));
    }

    /** Those of a département that had the label at the end of a day, whatever became of it since, the earliest first. */
    @Transactional(readOnly = true)
    public List<LabelledStructure> labelledIn(String departement, LocalDate day) {
        return rows.createQuery("""
                        select s from LabelledStructure s where s.departement = :departement and s.labelledOn <= :day
                        and not exists (select d from StructureDecision d where d.structure = s.id
                            and d.decidedAt < :end and d.state <> :labelled
                            and not exists (select later from StructureDecision later where later.structure = s.id
                                and later.decidedAt < :end and later.decidedAt > d.decidedAt))
                        order by s.labelledOn, s.id""", LabelledStructure.class)
                .setParameter("departement", departement)
                .setParameter("day", day.toString())
                .setParameter("end", today.endOf(day, departement))
                .setParameter("labelled", StructureState.LABELLED)
                .getResultList();
    }

    /** Those that some organisations run and that have the label, by name. */
    @Transactional(readOnly = true)
    public List<LabelledStructure> labelledOf(Collection<String> organisations) {
        return organisations.isEmpty()
                ? List.of()
                : rows.createQuery("""
                        select s from LabelledStructure s where s.organisation in :organisations
                        and s.state = :labelled order by s.name, s.id""", LabelledStructure.class)
                        .setParameter("organisations", organisations)
                        .setParameter("labelled", StructureState.LABELLED)
                        .getResultList();
    }

    /** All of a département that ever had the label, by name: one that lost it still has its past. */
    @Transactional(readOnly = true)
    public List<LabelledStructure> everIn(String departement) {
        return rows.createQuery(
                        "select s from LabelledStructure s where s.departement = :departement order by s.name, s.id",
                        LabelledStructure.class)
                .setParameter("departement", departement)
                .getResultList();
    }

    /** All that some organisations run or ran and that ever had the label, by name. */
    @Transactional(readOnly = true)
    public List<LabelledStructure> everOf(Collection<String> organisations) {
        return organisations.isEmpty()
                ? List.of()
                : rows.createQuery(
                                "select s from LabelledStructure s where s.organisation in :organisations order by s.name, s.id",
                                LabelledStructure.class)
                        .setParameter("organisations", organisations)
                        .getResultList();
    }

    /** Where it receives its public, in the order of its candidacy. */
    @Transactional(readOnly = true)
    public List<Place> placesOf(String id) {
        return rows.createQuery("select p from Place p where p.structure.id = :id order by p.id", Place.class)
                .setParameter("id", id)
                .getResultList();
    }
}
