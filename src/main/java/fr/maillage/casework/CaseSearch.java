package fr.maillage.casework;

import fr.maillage.people.Actor;
import fr.maillage.people.Grant;
import jakarta.persistence.criteria.CriteriaBuilder;
import jakarta.persistence.criteria.CriteriaQuery;
import jakarta.persistence.criteria.Order;
import jakarta.persistence.criteria.Predicate;
import jakarta.persistence.criteria.Root;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** One search among the cases, always within what the actor's grants reach; never among those that a smaller circle reads. */
class CaseSearch {

    private final CriteriaBuilder say;
    private final CriteriaQuery<Case> query;
    private final Root<Case> file;

    CaseSearch(CriteriaBuilder say, Actor actor, Cases.Search search) {
        this.say = say;
        query = say.createQuery(Case.class);
        file = query.from(Case.class);
        List<Predicate> wanted = new ArrayList<>();
        wanted.add(say.equal(file.get("circle"), Circle.OFFICES));
        wanted.add(readableBy(actor));
        equal(wanted, "kind", search.kind());
        equal(wanted, "territory", search.territory());
        equal(wanted, "stage", search.stage());
        if (!search.title().isBlank()) {
            wanted.add(titled(search.title()));
        }
        if (search.open()) {
            wanted.add(say.equal(file.get("open"), true));
        }
        query.select(file).where(wanted.toArray(Predicate[]::new)).orderBy(ordered(search.order()));
    }

    CriteriaQuery<Case> query() {
        return query;
    }

    private Predicate readableBy(Actor actor) {
        return say.or(actor.grants().stream()
                .filter(Case::isReadThrough)
                .map(this::reachedBy)
                .toArray(Predicate[]::new));
    }

    private Predicate reachedBy(Grant grant) {
        List<Predicate> reach = new ArrayList<>();
        equal(reach, "territory", grant.territory().equals(Grant.ANY) ? "" : grant.territory());
        equal(reach, "organisation", grant.organisation().equals(Grant.ANY) ? "" : grant.organisation());
        return reach.isEmpty() ? say.isNotNull(file.get("id")) : say.and(reach.toArray(Predicate[]::new));
    }

    private void equal(List<Predicate> predicates, String attribute, String value) {
        if (!value.isEmpty()) {
            predicates.add(say.equal(file.get(attribute), value));
        }
    }

    /** What was typed is text: its percent signs and underscores stand for themselves. */
    private Predicate titled(String part) {
        String text = part.strip().toLowerCase(Locale.ROOT).replaceAll("([!%_])", "!$1");
        return say.like(say.lower(file.get("title")), "%" + text + "%", '!');
    }

    private List<Order> ordered(Cases.Order order) {
        Order byAge = say.desc(file.get("since"));
        Order byId = say.asc(file.get("id"));
        return switch (order) {
            case LATEST -> List.of(byAge, byId);
            case OLDEST -> List.of(say.asc(file.get("since")), byId);
            case TITLE -> List.of(say.asc(file.get("title")), byId);
            case TERRITORY -> List.of(say.asc(file.get("territory")), byAge, byId);
            case STAGE -> List.of(say.asc(file.get("stage")), byAge, byId);
        };
    }
}
