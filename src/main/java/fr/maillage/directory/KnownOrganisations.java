package fr.maillage.directory;

import fr.maillage.people.Grant;
import jakarta.persistence.EntityManager;
import jakarta.persistence.TypedQuery;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** What people must know of organisations: their names, and whether all they do is in one département. */
@Component
@Transactional(readOnly = true)
class KnownOrganisations implements fr.maillage.people.Organisations {

    private final EntityManager rows;
    private final Frameworks frameworks;

    KnownOrganisations(EntityManager rows, Frameworks frameworks) {
        this.rows = rows;
        this.frameworks = frameworks;
    }

    @Override
    public String name(String id) {
        return Optional.ofNullable(rows.find(Organisation.class, id))
                .map(Organisation::name)
                .or(() -> partner(id))
                .orElse(id);
    }

    @Override
    public boolean isPresent(String id, String territory) {
        Organisation organisation = rows.find(Organisation.class, id);
        return organisation != null
                && organisation.departement().equals(territory)
                && runsNothingElsewhere(id, territory)
                && representsNobodyElsewhere(id, territory);
    }

    @Override
    public List<Choice> in(String territory) {
        TypedQuery<Organisation> query = territory.equals(Grant.ANY)
                ? rows.createQuery("select o from Organisation o order by o.nameKey, o.id", Organisation.class)
                : rows.createQuery(
                                "select o from Organisation o where o.departement = :territory order by o.nameKey, o.id",
                                Organisation.class)
                        .setParameter("territory", territory);
        return query.getResultStream()
                .map(organisation -> new Choice(organisation.id(), organisation.name()))
                .toList();
    }

    /** Rights of a national partner's people name it by its code. */
    private Optional<String> partner(String code) {
        return frameworks.all().stream()
                .flatMap(framework -> framework.partners().stream())
                .filter(partner -> partner.code().equals(code))
                .map(Partner::name)
                .findFirst();
    }

    private boolean runsNothingElsewhere(String id, String territory) {
        return rows.createQuery(
                        "select s.departement from LabelledStructure s where s.organisation = :id and s.departement <> :here",
                        String.class)
                .setParameter("id", id)
                .setParameter("here", territory)
                .setMaxResults(1)
                .getResultList()
                .isEmpty();
    }

    private boolean representsNobodyElsewhere(String id, String territory) {
        return rows.createQuery("""
                        select p.departement from PartnerPresence p
                        where p.organisation = :id and p.departement <> :here and p.endsOn is null""", String.class)
                .setParameter("id", id)
                .setParameter("here", territory)
                .setMaxResults(1)
                .getResultList()
                .isEmpty();
    }
}
