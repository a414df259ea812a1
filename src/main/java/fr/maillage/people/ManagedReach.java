package fr.maillage.people;

import jakarta.persistence.criteria.CriteriaBuilder;
import jakarta.persistence.criteria.Path;
import jakarta.persistence.criteria.Predicate;
import java.util.ArrayList;
import java.util.List;

/** The reach of {@link ManagementRules} as a condition on rows that bear a role, a territory and an organisation. */
final class ManagedReach {

    private ManagedReach() {}

    static Predicate of(Actor actor, CriteriaBuilder build, Path<?> row) {
        return build.or(actor.grants().stream()
                .filter(own -> ManagementRules.managedBy(own.role()).isPresent())
                .map(own -> reach(own, build, row))
                .toArray(Predicate[]::new));
    }

    private static Predicate reach(Grant own, CriteriaBuilder build, Path<?> row) {
        List<Predicate> all = new ArrayList<>();
        all.add(row.get("role").in(ManagementRules.managedBy(own.role()).orElseThrow()));
        if (!own.territory().equals(Grant.ANY)) {
            all.add(build.equal(row.get("territory"), own.territory()));
        }
        if (!own.organisation().equals(Grant.ANY)) {
            all.add(build.equal(row.get("organisation"), own.organisation()));
        }
        return build.and(all.toArray(Predicate[]::new));
    }
}
