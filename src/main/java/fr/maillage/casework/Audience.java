package fr.maillage.casework;

import fr.maillage.people.Actor;
import fr.maillage.people.Grant;
import fr.maillage.people.Role;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Who a task waits for, as one indexed word that names a role and how far it reaches, or one account. A person's work
 * list is all tasks whose audience is one of the person's words.
 */
public record Audience(String word) {

    public static Audience of(Role role, String territory, String organisation) {
        return switch (role.scope()) {
            case ORGANISATION -> word(role, Grant.ANY, organisation);
            case TERRITORY -> word(role, territory, Grant.ANY);
            case ORGANISATION_IN_TERRITORY -> word(role, territory, organisation);
            case NATION -> word(role, Grant.ANY, Grant.ANY);
            case PERSON -> throw new IllegalArgumentException(role + " is given by name");
        };
    }

    public static Audience account(String account) {
        return new Audience("account:" + account);
    }

    /** Every word that reaches this actor. */
    public static Set<Audience> reaching(Actor actor) {
        return Stream.concat(
                        Stream.of(account(actor.account())),
                        actor.grants().stream()
                                .filter(grant -> grant.role().scope() != Role.Scope.PERSON)
                                .map(grant -> of(grant.role(), grant.territory(), grant.organisation())))
                .collect(Collectors.toUnmodifiableSet());
    }

    private static Audience word(Role role, String territory, String organisation) {
        return new Audience(role + "@" + territory + "/" + organisation);
    }
}
