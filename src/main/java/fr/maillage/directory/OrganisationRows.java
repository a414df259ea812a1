package fr.maillage.directory;

import fr.maillage.shared.Slice;
import fr.maillage.shared.UnknownObject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.criteria.CriteriaBuilder;
import jakarta.persistence.criteria.CriteriaQuery;
import jakarta.persistence.criteria.Predicate;
import jakarta.persistence.criteria.Root;
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

    private final EntityManager rows;

    OrganisationRows(EntityManager rows) {
        this.rows = rows;
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
        PartnerPresence presence = rows.find(PartnerPresence.class, PartnerPresence.key(partner, departement));
        if (presence == null) {
            rows.persist(new PartnerPresence(partner, departement, organisation));
        } else {
            presence.isNow(organisation);
        }
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
    public Optional<Organisation> partnerIn(String partner, String departement) {
        return Optional.ofNullable(rows.find(PartnerPresence.class, PartnerPresence.key(partner, departement)))
                .map(presence -> of(presence.organisation()));
    }

    @Override
    @Transactional(readOnly = true)
    public List<Organisation> partnersIn(String departement) {
        return rows.createQuery("""
                        select o from Organisation o, PartnerPresence p
                        where p.departement = :departement and o.id = p.organisation
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
