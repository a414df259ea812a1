package fr.maillage.people;

import java.util.Set;

/** Who is acting now, with the rights held now. */
public record Actor(String account, Set<Grant> grants) {

    public Actor {
        grants = Set.copyOf(grants);
    }

    public boolean may(Role role, String territory, String organisation) {
        return grants.stream().anyMatch(grant -> grant.covers(role, territory, organisation));
    }

    /** Whether the actor holds the role anywhere. */
    public boolean is(Role role) {
        return grants.stream().anyMatch(grant -> grant.role() == role);
    }
}
