package fr.maillage.casework;

import fr.maillage.people.Role;
import java.util.Set;

/** Who reads a case by their role, where it reaches; lists show only what the offices read. */
public enum Circle {
    /** the sponsor, the offices and whoever watches over the journal */
    OFFICES(Role.SPONSOR, Role.MANAGER, Role.PREFECTURE_OFFICER, Role.PREFECT, Role.ANCT_OFFICER, Role.JOURNAL_AUDITOR),
    /** the organisation's own people */
    TEAM(Role.MANAGER, Role.AGENT),
    /** who answers for personal data, and who is told when they are late */
    CONTROLLERS(Role.MANAGER, Role.ANCT_OFFICER);

    @SuppressWarnings("ImmutableEnumChecker") // a set made by Set.of does not change
    private final Set<Role> readers;

    Circle(Role... readers) {
        this.readers = Set.of(readers);
    }

    Set<Role> readers() {
        return readers;
    }
}
