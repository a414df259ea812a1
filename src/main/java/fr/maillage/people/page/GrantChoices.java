package fr.maillage.people.page;

import fr.maillage.people.Accounts;
import fr.maillage.people.Actor;
import fr.maillage.people.CurrentActor;
import fr.maillage.people.Grant;
import fr.maillage.people.Organisations;
import fr.maillage.people.Organisations.Choice;
import fr.maillage.people.Role;
import fr.maillage.shared.calendar.Territories;
import fr.maillage.shared.calendar.Territory;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** What the acting person may choose from when giving a role, and how a grant is told in words. */
@Component
public class GrantChoices {

    private final Accounts accounts;
    private final CurrentActor current;
    private final Territories territories;
    private final ObjectProvider<Organisations> organisations;
    private final Speech speech;

    GrantChoices(
            Accounts accounts,
            CurrentActor current,
            Territories territories,
            ObjectProvider<Organisations> organisations,
            Speech speech) {
        this.accounts = accounts;
        this.current = current;
        this.territories = territories;
        this.organisations = organisations;
        this.speech = speech;
    }

    public List<Role> getRoles() {
        return accounts.rolesGivenBy(current.get()).stream().sorted().toList();
    }

    /** All of them for an administrator; the own ones for everyone else. */
    public List<Territory> getTerritories() {
        Actor actor = current.get();
        boolean all = actor.is(Role.ADMINISTRATOR);
        return territories.all().stream()
                .filter(territory -> all
                        || actor.grants().stream()
                                .anyMatch(own -> own.territory().equals(territory.code())))
                .toList();
    }

    public List<Choice> getOrganisations() {
        Organisations known = organisations.getIfAvailable();
        if (known == null) {
            return List.of();
        }
        Actor actor = current.get();
        return actor.is(Role.ADMINISTRATOR)
                ? known.in(Grant.ANY)
                : Stream.concat(theirs(actor, known), own(actor, known))
                        .distinct()
                        .toList();
    }

    public String organisationName(String id) {
        Organisations known = organisations.getIfAvailable();
        return known == null ? id : known.name(id);
    }

    /** A grant as a person reads it: the role, and where it holds. */
    public String told(Grant grant) {
        String role = speech.say("people.role." + grant.role());
        String place = grant.territory().equals(Grant.ANY)
                ? ""
                : speech.say(
                        "people.grant.in", territories.of(grant.territory()).name(), grant.territory());
        String of = grant.organisation().equals(Grant.ANY)
                ? ""
                : speech.say("people.grant.of", organisationName(grant.organisation()));
        return role + of + place;
    }

    private static Stream<Choice> theirs(Actor actor, Organisations known) {
        return actor.grants().stream()
                .filter(own -> own.role().scope() == Role.Scope.TERRITORY)
                .flatMap(own -> known.in(own.territory()).stream());
    }

    private static Stream<Choice> own(Actor actor, Organisations known) {
        return actor.grants().stream()
                .map(Grant::organisation)
                .filter(id -> !id.equals(Grant.ANY))
                .map(id -> new Choice(id, known.name(id)));
    }
}
