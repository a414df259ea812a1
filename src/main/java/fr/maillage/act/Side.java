package fr.maillage.act;

import fr.maillage.people.Role;
import java.util.Optional;

/** On which side a party stands, and in which role somebody signs for it. Witnesses are named and do not sign. */
public enum Side {
    PREFECT(Role.PREFECT),
    BASE_PARTNER(Role.PARTNER_SIGNATORY),
    LOCAL_PARTNER(Role.PARTNER_SIGNATORY),
    MANAGER(Role.MANAGER),
    WITNESS(null);

    private final Role role;

    Side(Role role) {
        this.role = role;
    }

    public Optional<Role> role() {
        return Optional.ofNullable(role);
    }

    /** Whether the office names it; all others follow from the directory. */
    public boolean isChosen() {
        return this == LOCAL_PARTNER || this == WITNESS;
    }

    public boolean signs() {
        return role != null;
    }
}
