package fr.maillage.people;

import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/**
 * Who may give and take back what. An administrator: everything. A prefecture: the people of its département, but
 * never a prefect. A sponsor or a manager: the people of the own organisation.
 */
@Component
class ManagementRules {

    private static final Set<Role> OF_A_PREFECTURE = Set.of(
            Role.PREFECTURE_OFFICER,
            Role.PARTNER_SIGNATORY,
            Role.REFERENT,
            Role.SPONSOR,
            Role.MANAGER,
            Role.NETWORK_HEAD,
            Role.AGENT);
    private static final Set<Role> OF_A_SPONSOR = Set.of(Role.SPONSOR, Role.MANAGER, Role.AGENT);
    private static final Set<Role> OF_A_MANAGER = Set.of(Role.MANAGER, Role.AGENT);

    private final ObjectProvider<Organisations> organisations;

    ManagementRules(ObjectProvider<Organisations> organisations) {
        this.organisations = organisations;
    }

    /** The roles that who holds this one may give; empty when it gives none. */
    static Optional<Set<Role>> managedBy(Role role) {
        return Optional.ofNullable(
                switch (role) {
                    case PREFECT, PREFECTURE_OFFICER -> OF_A_PREFECTURE;
                    case SPONSOR -> OF_A_SPONSOR;
                    case MANAGER -> OF_A_MANAGER;
                    case ADMINISTRATOR -> EnumSet.allOf(Role.class);
                    default -> null;
                });
    }

    boolean mayManage(Actor actor, Grant grant) {
        return grant.fitsScope() && actor.grants().stream().anyMatch(own -> gives(own, grant));
    }

    /** Whether an account with these grants is the actor's to manage: one that is still held is enough. */
    boolean mayManageAnyOf(Actor actor, List<AccountGrant> grants) {
        return actor.is(Role.ADMINISTRATOR)
                || grants.stream().anyMatch(row -> row.isHeld() && mayManage(actor, row.grant()));
    }

    /** Whether the actor manages anybody at all, and so has pages to do it. */
    boolean managesSomebody(Actor actor) {
        return !rolesGivenBy(actor).isEmpty();
    }

    Set<Role> rolesGivenBy(Actor actor) {
        return actor.grants().stream()
                .flatMap(own -> managedBy(own.role()).stream())
                .flatMap(Set::stream)
                .collect(Collectors.toCollection(() -> EnumSet.noneOf(Role.class)));
    }

    private boolean gives(Grant own, Grant given) {
        boolean role = managedBy(own.role()).orElse(Set.of()).contains(given.role());
        return role
                && switch (own.role()) {
                    case ADMINISTRATOR -> true;
                    case PREFECT, PREFECTURE_OFFICER -> given.territory().equals(own.territory()) && isThere(given);
                    default -> own.covers(own.role(), given.territory(), given.organisation());
                };
    }

    /** A role in an organisation reaches all its départements, so the organisation must be one of the prefecture's. */
    private boolean isThere(Grant given) {
        Organisations known = organisations.getIfAvailable();
        return given.role().scope() != Role.Scope.ORGANISATION
                || (known != null && known.isPresent(given.organisation(), given.territory()));
    }
}
