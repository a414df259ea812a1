package fr.maillage.casework;

import fr.maillage.people.Actor;
import fr.maillage.people.Grant;
import fr.maillage.people.Role;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Who a task waits for, as one indexed word that names a role and how far it reaches, or one account. A person's work
 * list is all tasks whose audience is one of the person's words.
 */
public record Audience(String word) {

    private static final String PERSON = "account:";

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
        return new Audience(PERSON + account);
    }

    /** The one account it names; empty when it is whoever holds a role. */
    public Optional<String> person() {
        return word.startsWith(PERSON) ? Optional.of(word.substring(PERSON.length())) : Optional.empty();
    }

    /** The role it names, and how far it reaches; empty when it is one account. */
    public Optional<Grant> held() {
        int at = word.indexOf('@');
        int slash = word.indexOf('/', at);
        return person().isPresent()
                ? Optional.empty()
                : Optional.of(new Grant(
                        Role.valueOf(word.substring(0, at)), word.substring(at + 1, slash), word.substring(slash + 1)));
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
