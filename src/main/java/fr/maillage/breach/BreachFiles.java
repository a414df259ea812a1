package fr.maillage.breach;

import fr.maillage.people.Actor;
import fr.maillage.people.Grant;
import fr.maillage.people.Role;
import fr.maillage.shared.Ids;
import fr.maillage.shared.Slice;
import fr.maillage.shared.UnknownObject;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.data.domain.PageRequest;
import org.springframework.data.domain.Pageable;
import org.springframework.data.domain.Sort;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Opens the register: a manager has the breaches of their organisation, the ANCT and the operator those of the platform.
 * The ANCT sees of every other how it stands, and a reporter of what they reported; nobody else knows of any.
 */
@Component
@Transactional(readOnly = true)
public class BreachFiles {

    private static final int PAGE = 50;

    /** No organisation has it: a query that looks in an empty list is none on Derby. */
    private static final String NONE = "";

    /** Those that nobody has closed come first: no day of closing is later than any, on both databases. */
    private static final Sort OPEN_FIRST =
            Sort.by("closedAt", "reportedAt", "id").descending();

    private final Breaches breaches;

    BreachFiles(Breaches breaches) {
        this.breaches = breaches;
    }

    /** How it stands. */
    public Breach readable(String id, Actor actor) {
        Breach breach = known(id);
        boolean own = breach.reporter().filter(actor.account()::equals).isPresent();
        if (!own && !actor.is(Role.ANCT_OFFICER) && !answersFor(breach, actor)) {
            throw new UnknownObject("breach");
        }
        return breach;
    }

    /** Also what was written of it. */
    public Breach open(String id, Actor actor) {
        Breach breach = known(id);
        if (!answersFor(breach, actor)) {
            throw new UnknownObject("breach");
        }
        return breach;
    }

    /** Whether the actor reads what was written of it: whoever answers for its data. */
    public boolean answersFor(Breach breach, Actor actor) {
        return breach.organisation().equals(Breach.PLATFORM)
                ? actor.is(Role.ANCT_OFFICER) || actor.is(Role.OPERATOR)
                : actor.may(Role.MANAGER, breach.departement(), breach.organisation());
    }

    /** A page of it: the open ones first, then the latest. */
    public Slice<Breach> list(Actor actor, int page) {
        Pageable rows = PageRequest.of(page, PAGE, OPEN_FIRST);
        var found = actor.is(Role.ANCT_OFFICER)
                ? breaches.findAllBy(rows)
                : breaches.findByOrganisationInOrReporter(organisationsOf(actor), actor.account(), rows);
        return new Slice<>(found.getContent(), page, found.hasNext());
    }

    /** Whatever the breach's own process asks for, without a person behind it. */
    public Breach known(String id) {
        return Optional.ofNullable(id)
                .filter(Ids::isOne)
                .flatMap(breaches::findById)
                .orElseThrow(() -> new UnknownObject("breach"));
    }

    private static List<String> organisationsOf(Actor actor) {
        Stream<String> managed = actor.grants().stream()
                .filter(grant -> grant.role() == Role.MANAGER)
                .map(Grant::organisation);
        Stream<String> platform = actor.is(Role.OPERATOR) ? Stream.of(Breach.PLATFORM) : Stream.of(NONE);
        return Stream.concat(managed, platform).distinct().toList();
    }
}
