package fr.maillage.people;

import fr.maillage.journal.Journal;
import java.util.Set;

/** Who is acting now, with the rights held now. */
public record Actor(String account, Set<Grant> grants) {

    public Actor {
        grants = Set.copyOf(grants);
    }

    /** The platform itself, for what a step or a job does: it may give what any administrator may give. */
    public static Actor platform() {
        return new Actor(Journal.PLATFORM, Set.of(Grant.national(Role.ADMINISTRATOR)));
    }

    public boolean may(Role role, String territory, String organisation) {
        return grants.stream().anyMatch(grant -> grant.covers(role, territory, organisation));
    }

    /** Whether the actor holds the role anywhere. */
    public boolean is(Role role) {
        return grants.stream().anyMatch(grant -> grant.role() == role);
    }
}
