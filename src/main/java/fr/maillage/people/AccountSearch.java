package fr.maillage.people;

import fr.maillage.shared.Slice;
import jakarta.persistence.EntityManager;
import jakarta.persistence.criteria.CriteriaBuilder;
import jakarta.persistence.criteria.CriteriaQuery;
import jakarta.persistence.criteria.Predicate;
import jakarta.persistence.criteria.Root;
import jakarta.persistence.criteria.Subquery;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.springframework.stereotype.Component;

/** Finds accounts by what a person asks for, within what the actor manages; one statement, one page. */
@Component
class AccountSearch {

    static final int PAGE = 25;

    private final EntityManager entities;

    AccountSearch(EntityManager entities) {
        this.entities = entities;
    }

    Slice<Account> page(AccountFilter filter, AccountFilter.Order order, int page, Actor actor) {
        CriteriaBuilder build = entities.getCriteriaBuilder();
        CriteriaQuery<Account> query = build.createQuery(Account.class);
        Root<Account> account = query.from(Account.class);
        query.where(conditions(filter, actor, new Scene(build, query, account)).toArray(Predicate[]::new));
        query.orderBy(
                switch (order) {
                    case NAME -> build.asc(account.get("nameKey"));
                    case EMAIL -> build.asc(account.get("emailKey"));
                    case NEWEST -> build.desc(account.get("openedAt"));
                },
                build.asc(account.get("id")));
        return Slice.of(
                entities.createQuery(query)
                        .setFirstResult(Math.multiplyExact(page, PAGE))
                        .setMaxResults(PAGE + 1)
                        .getResultList(),
                page,
                PAGE);
    }

    List<Account> holding(Role role) {
        return entities.createQuery("""
                        select a from Account a where a.state = :active and exists
                        (select 1 from AccountGrant g where g.account = a.id and g.role = :role and g.revokedAt is null)
                        order by a.nameKey""", Account.class)
                .setParameter("active", AccountState.ACTIVE)
                .setParameter("role", role)
                .getResultList();
    }

    private record Scene(CriteriaBuilder build, CriteriaQuery<?> query, Root<Account> account) {}

    private static List<Predicate> conditions(AccountFilter filter, Actor actor, Scene scene) {
        CriteriaBuilder build = scene.build();
        List<Predicate> all = new ArrayList<>();
        filter.state().ifPresent(state -> all.add(build.equal(scene.account().get("state"), state)));
        if (!filter.text().isBlank()) {
            String part = "%" + escaped(filter.text()) + "%";
            all.add(build.or(
                    build.like(scene.account().get("nameKey"), part, '!'),
                    build.like(scene.account().get("emailKey"), part, '!')));
        }
        if (filter.role().isPresent()
                || !filter.territory().isEmpty()
                || !filter.organisation().isEmpty()) {
            all.add(holds(scene, grant -> asked(filter, build, grant)));
        }
        if (!actor.is(Role.ADMINISTRATOR)) {
            all.add(holds(scene, grant -> List.of(ManagedReach.of(actor, build, grant))));
        }
        return all;
    }

    private interface Condition {
        List<Predicate> of(Root<AccountGrant> grant);
    }

    private static Predicate holds(Scene scene, Condition condition) {
        CriteriaBuilder build = scene.build();
        Subquery<Integer> grants = scene.query().subquery(Integer.class);
        Root<AccountGrant> grant = grants.from(AccountGrant.class);
        List<Predicate> all = new ArrayList<>(condition.of(grant));
        all.add(build.equal(grant.get("account"), scene.account().get("id")));
        all.add(build.isNull(grant.get("revokedAt")));
        return build.exists(grants.select(build.literal(1)).where(all.toArray(Predicate[]::new)));
    }

    private static List<Predicate> asked(AccountFilter filter, CriteriaBuilder build, Root<AccountGrant> grant) {
        List<Predicate> all = new ArrayList<>();
        filter.role().ifPresent(role -> all.add(build.equal(grant.get("role"), role)));
        if (!filter.territory().isEmpty()) {
            all.add(build.equal(grant.get("territory"), filter.territory()));
        }
        if (!filter.organisation().isEmpty()) {
            all.add(build.equal(grant.get("organisation"), filter.organisation()));
        }
        return all;
    }

    private static String escaped(String text) {
        return text.strip().toLowerCase(Locale.ROOT).replaceAll("([!%_])", "!$1");
    }
}
