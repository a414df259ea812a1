package fr.maillage.directory;

import fr.maillage.shared.Slice;
import jakarta.persistence.EntityManager;
import jakarta.persistence.criteria.CriteriaBuilder;
import jakarta.persistence.criteria.CriteriaQuery;
import jakarta.persistence.criteria.Expression;
import jakarta.persistence.criteria.Join;
import jakarta.persistence.criteria.Predicate;
import jakarta.persistence.criteria.Root;
import java.util.ArrayList;
import java.util.List;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The public register: the places of every structure whose label holds today, open to anybody. */
@Component
@Transactional(readOnly = true)
public class Register {

    static final int PAGE = 25;
    private static final int BATCH = 250;

    /**
     * What to look for; an empty text and a null format ask for everything.
     *
     * @param commune how the commune's name begins, whatever its accents and case
     */
    public record Search(String departement, StructureFormat format, String commune, Order order) {
        public static Search everything() {
            return new Search("", null, "", Order.DEPARTEMENT);
        }
    }

    /** How the register is ordered. */
    public enum Order {
        DEPARTEMENT,
        COMMUNE,
        NAME,
        LATEST
    }

    private final EntityManager rows;

    Register(EntityManager rows) {
        this.rows = rows;
    }

    /** A page of the register. */
    public Slice<Place> list(Search search, int page) {
        CriteriaBuilder build = rows.getCriteriaBuilder();
        CriteriaQuery<Place> query = build.createQuery(Place.class);
        Root<Place> place = query.from(Place.class);
        Join<Place, LabelledStructure> structure = place.join("structure");
        query.where(conditions(search, build, place, structure).toArray(Predicate[]::new));
        Expression<?> first = switch (search.order()) {
            case DEPARTEMENT -> place.get("departement");
            case COMMUNE -> place.get("communeKey");
            case NAME -> structure.get("name");
            case LATEST -> structure.get("labelledOn");
        };
        query.orderBy(
                search.order() == Order.LATEST ? build.desc(first) : build.asc(first), build.asc(place.get("id")));
        return Slice.of(
                rows.createQuery(query)
                        .setFirstResult(Math.multiplyExact(page, PAGE))
                        .setMaxResults(PAGE + 1)
                        .setHint("eclipselink.join-fetch", "p.structure")
                        .getResultList(),
                page,
                PAGE);
    }

    /** The first places of the whole register, in the order of départements; empty when there are none. */
    public List<Place> first() {
        return after("", "");
    }

    /** The places that follow one: the whole register is read in batches and never held. */
    public List<Place> after(Place last) {
        return after(last.departement(), last.id());
    }

    private List<Place> after(String departement, String id) {
        return rows.createQuery("""
                        select p from Place p join fetch p.structure s
                        where s.state = :labelled
                        and (p.departement > :departement or (p.departement = :departement and p.id > :id))
                        order by p.departement, p.id""", Place.class)
                .setParameter("labelled", StructureState.LABELLED)
                .setParameter("departement", departement)
                .setParameter("id", id)
                .setMaxResults(BATCH)
                .getResultList();
    }

    private static List<Predicate> conditions(
            Search search, CriteriaBuilder build, Root<Place> place, Join<Place, LabelledStructure> structure) {
        List<Predicate> all = new ArrayList<>();
        all.add(build.equal(structure.get("state"), StructureState.LABELLED));
        if (!search.departement().isEmpty()) {
            all.add(build.equal(place.get("departement"), search.departement()));
        }
        if (search.format() != null) {
            all.add(build.equal(structure.get("format"), search.format()));
        }
        String commune = SearchKey.of(search.commune());
        if (!commune.isEmpty()) {
            all.add(build.like(place.get("communeKey"), commune + "%"));
        }
        return all;
    }
}
