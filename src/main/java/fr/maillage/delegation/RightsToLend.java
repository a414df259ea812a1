package fr.maillage.delegation;

import fr.maillage.casework.Audience;
import fr.maillage.directory.Organisations;
import fr.maillage.people.Actor;
import fr.maillage.people.Grant;
import fr.maillage.people.Role;
import fr.maillage.people.Standings;
import fr.maillage.shared.UnknownObject;
import fr.maillage.shared.calendar.Territories;
import java.time.ZoneId;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** The rights to sign that somebody holds by themselves, and may let others use. What is lent cannot be lent on. */
@Component
public class RightsToLend {

    private static final Set<Role> SIGN = Set.of(Role.PREFECT, Role.PARTNER_SIGNATORY, Role.MANAGER);

    private final Standings standings;
    private final Territories territories;
    private final Organisations organisations;

    RightsToLend(Standings standings, Territories territories, Organisations organisations) {
        this.standings = standings;
        this.territories = territories;
        this.organisations = organisations;
    }

    /** As tasks name those they wait for. */
    public List<Audience> of(Actor actor) {
        return among(actor.grants()).toList();
    }

    /** The right of that name; unknown when the actor does not hold it. */
    Audience own(String word, Actor actor) {
        return of(actor).stream()
                .filter(right -> right.word().equals(word))
                .findFirst()
                .orElseThrow(() -> new UnknownObject("right"));
    }

    /** Whether an account is in use and holds the right at this moment. */
    boolean isHeld(Audience right, String account) {
        return standings
                .of(account)
                .filter(now -> among(now.grants()).anyMatch(right::equals))
                .isPresent();
    }

    /** Whose days count: those of the département of the right, or of the organisation's seat. */
    public ZoneId zone(Audience right) {
        return territories.of(departement(right)).zone();
    }

    public String departement(Audience right) {
        Grant held = right.held().orElseThrow();
        return held.territory().equals(Grant.ANY)
                ? organisations.of(held.organisation()).departement()
                : held.territory();
    }

    private static Stream<Audience> among(Collection<Grant> grants) {
        return grants.stream()
                .filter(grant -> SIGN.contains(grant.role()))
                .map(grant -> Audience.of(grant.role(), grant.territory(), grant.organisation()))
                .distinct();
    }
}
