package fr.maillage.directory;

import fr.maillage.shared.Slice;
import fr.maillage.shared.UnknownObject;
import fr.maillage.shared.calendar.Today;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.criteria.CriteriaBuilder;
import jakarta.persistence.criteria.CriteriaQuery;
import jakarta.persistence.criteria.Predicate;
import jakarta.persistence.criteria.Root;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The organisations as rows. */
@Component
@Transactional
class OrganisationRows implements Organisations {

    private static final int PAGE = 25;
    private static final LocalDate LAST_DAY = LocalDate.of(9999, 12, 31);

    private final EntityManager rows;
    private final Today today;

    OrganisationRows(EntityManager rows, Today today) {
        this.rows = rows;
        this.today = today;
    }

    @Override
    public Organisation register(NewOrganisation told) {
        Organisation known = rows.find(Organisation.class, told.id());
        if (known != null) {
            return known;
        }
        Organisation organisation = new Organisation(told);
        rows.persist(organisation);
        organisation.partner().ifPresent(partner -> represent(partner, organisation.departement(), organisation.id()));
        return organisation;
    }

    @Override
    public void represent(String partner, String departement, String organisation) {
        PartnerPresence present = presence(partner, departement, LAST_DAY)
                .map(before -> before.followedBy(organisation, today.in(departement)))
                .orElseGet(() -> new PartnerPresence(partner, departement, organisation));
        rows.persist(present);
    }

    private Optional<PartnerPresence> presence(String partner, String departement, LocalDate day) {
        return rows.createQuery("""
                        select p from PartnerPresence p where p.partner = :partner and p.departement = :departement
                        and (p.beginsOn is null or p.beginsOn <= :day)
                        and (p.endsOn is null or p.endsOn > :day)""", PartnerPresence.class)
                .setParameter("partner", partner)
                .setParameter("departement", departement)
                .setParameter("day", day.toString())
                .getResultStream()
                .findFirst();
    }

    @Override
    @Transactional(readOnly = true)
    public Organisation of(String id) {
        return Optional.ofNullable(rows.find(Organisation.class, id))
                .orElseThrow(() -> new UnknownObject("organisation"));
    }

    @Override
    public Organisation alone(String id) {
        Organisation organisation = of(id);
        rows.lock(organisation, LockModeType.OPTIMISTIC_FORCE_INCREMENT);
        return organisation;
    }

    @Override
    @Transactional(readOnly = true)
    public Optional<Organisation> partnerIn(String partner, String departement, LocalDate day) {
        return presence(partner, departement, day).map(presence -> of(presence.organisation()));
    }

    @Override
    @Transactional(readOnly = true)
    public List<Organisation> partnersIn(String departement) {
        return rows.createQuery("""
                        select o from Organisation o, PartnerPresence p
                        where p.departement = :departement and p.endsOn is null and o.id = p.organisation
                        order by o.nameKey, o.id""", Organisation.class)
                .setParameter("departement", departement)
                .getResultList();
    }

    @Override
    @Transactional(readOnly = true)
    public List<Organisation> in(String departement) {
        return rows.createQuery(
                        "select o from Organisation o where o.departement = :departement order by o.nameKey, o.id",
                        Organisation.class)
                .setParameter("departement", departement)
                .getResultList();
    }

    @Override
    @Transactional(readOnly = true)
    public Slice<Organisation> list(Search search, int page) {
        CriteriaBuilder build = rows.getCriteriaBuilder();
        CriteriaQuery<Organisation> query = build.createQuery(Organisation.class);
        Root<Organisation> organisation = query.from(Organisation.class);
        query.where(conditions(search, build, organisation).toArray(Predicate[]::new))
                .orderBy(build.asc(organisation.get("nameKey")), build.asc(organisation.get("id")));
        return Slice.of(
                rows.createQuery(query)
                        .setFirstResult(Math.multiplyExact(page, PAGE))
                        .setMaxResults(PAGE + 1)
                        .getResultList(),
                page,
                PAGE);
    }

    private static List<Predicate> conditions(Search search, CriteriaBuilder build, Root<Organisation> organisation) {
        List<Predicate> all = new ArrayList<>();
        if (search.kind() != null) {
            all.add(build.equal(organisation.get("kind"), search.kind()));
        }
        if (!search.departement().isEmpty()) {
            all.add(build.equal(organisation.get("departement"), search.departement()));
        }
        String name = SearchKey.of(search.name());
        if (!name.isEmpty()) {
            all.add(build.like(organisation.get("nameKey"), "%" + name + "%"));
        }
        return all;
    }
}
