package fr.maillage.people.page;

import fr.maillage.people.Grant;
import fr.maillage.people.Role;
import java.util.Optional;

/** The fields in which a person names a role and where it holds; what the role's scope does not ask for is ignored. */
public class GrantFields {

    private Role role;
    private String territory;
    private String organisation;

    Optional<Grant> grant() {
        if (role == null) {
            return Optional.empty();
        }
        Grant grant = switch (role.scope()) {
            case ORGANISATION -> new Grant(role, anyIfEmpty(territory), anyIfEmpty(organisation));
            case TERRITORY -> Grant.territorial(role, anyIfEmpty(territory));
            case ORGANISATION_IN_TERRITORY -> new Grant(role, anyIfEmpty(territory), anyIfEmpty(organisation));
            case NATION, PERSON -> Grant.national(role);
        };
        return Optional.of(grant).filter(Grant::fitsScope);
    }

    private static String anyIfEmpty(String value) {
        return value == null || value.isBlank() ? Grant.ANY : value.strip();
    }

    public Role getRole() {
        return role;
    }

    public void setRole(Role role) {
        this.role = role;
    }

    public String getTerritory() {
        return territory;
    }

    public void setTerritory(String territory) {
        this.territory = territory;
    }

    public String getOrganisation() {
        return organisation;
    }

    public void setOrganisation(String organisation) {
        this.organisation = organisation;
    }
}
