package fr.maillage.reach;

import fr.maillage.delegation.Lending.Person;
import fr.maillage.people.Grant;
import fr.maillage.people.Role;
import fr.maillage.shared.Ids;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * Two people for each role: one with the rights of the place of which the objects are, one with the same rights
 * elsewhere. Roles of the whole country have no elsewhere.
 */
final class Cast {

    /** A territory, who runs structures there, and a partner. */
    record Place(String territory, Optional<String> manager, Optional<String> partner) {}

    private final Map<Role, Person> here = new EnumMap<>(Role.class);
    private final Map<Role, Person> elsewhere = new EnumMap<>(Role.class);

    Cast(List<Place> places, Function<Grant[], Person> opening) {
        Place other = new Place("2A", Optional.of(Ids.fresh()), Optional.of(Ids.fresh()));
        for (Role role : Role.values()) {
            here.put(role, opening.apply(grants(role, places)));
            if (role.scope() != Role.Scope.NATION) {
                elsewhere.put(role, opening.apply(grants(role, List.of(other))));
            }
        }
    }

    Person here(Role role) {
        return here.get(role);
    }

    Optional<Person> elsewhere(Role role) {
        return Optional.ofNullable(elsewhere.get(role));
    }

    private static Grant[] grants(Role role, List<Place> places) {
        return places.stream().flatMap(place -> grant(role, place)).distinct().toArray(Grant[]::new);
    }

    private static Stream<Grant> grant(Role role, Place place) {
        return switch (role.scope()) {
            case ORGANISATION -> place.manager().map(own -> Grant.inOrganisation(role, own)).stream();
            case ORGANISATION_IN_TERRITORY ->
                place.partner().map(own -> Grant.inOrganisation(role, own, place.territory())).stream();
            case TERRITORY -> Stream.of(Grant.territorial(role, place.territory()));
            case NATION, PERSON -> Stream.of(Grant.national(role));
        };
    }
}
