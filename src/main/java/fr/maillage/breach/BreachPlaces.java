package fr.maillage.breach;

import fr.maillage.directory.LabelledStructure;
import fr.maillage.directory.Structures;
import fr.maillage.people.Actor;
import fr.maillage.people.Grant;
import fr.maillage.people.Role;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** Where somebody may say that a breach happened: what they have to do with, and the platform, which is everybody's. */
@Component
public class BreachPlaces {

    private final Structures structures;

    BreachPlaces(Structures structures) {
        this.structures = structures;
    }

    /** The structures of the actor's organisations and territories, whatever became of their label, then the platform. */
    public List<BreachPlace> of(Actor actor) {
        List<String> organisations = actor.grants().stream()
                .filter(grant -> grant.role().scope() == Role.Scope.ORGANISATION)
                .map(Grant::organisation)
                .distinct()
                .toList();
        Stream<LabelledStructure> around = actor.grants().stream()
                .filter(grant -> grant.role().scope() == Role.Scope.TERRITORY
                        || grant.role().scope() == Role.Scope.ORGANISATION_IN_TERRITORY)
                .map(Grant::territory)
                .distinct()
                .flatMap(territory -> structures.everIn(territory).stream());
        return Stream.concat(
                        Stream.concat(structures.everOf(organisations).stream(), around)
                                .map(BreachPlace::of)
                                .distinct(),
                        Stream.of(BreachPlace.platform()))
                .toList();
    }

    /** The one with this code, if the actor may name it. */
    Optional<BreachPlace> named(String code, Actor actor) {
        return of(actor).stream().filter(place -> place.code().equals(code)).findFirst();
    }

    /** Where a breach happened. */
    public BreachPlace of(Breach breach) {
        return breach.structure().map(this::structure).orElseGet(BreachPlace::platform);
    }

    BreachPlace structure(String id) {
        return BreachPlace.of(structures.of(id));
    }
}
