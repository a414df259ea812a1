package fr.maillage.delegation;

import fr.maillage.casework.Audience;
import fr.maillage.casework.LentRights.Lent;
import java.time.Instant;
import java.util.Set;

/**
 * What is lent, and for how long.
 *
 * @param right as tasks name whom they wait for
 * @param kinds of acts
 * @param caseId of the only act it is for; {@link Lent#ANY} for all
 * @param until from this instant on it is over
 */
record Scope(Audience right, Set<ActKind> kinds, String caseId, Instant from, Instant until) {

    Scope {
        kinds = Set.copyOf(kinds);
        if (kinds.isEmpty() || !from.isBefore(until)) {
            throw new IllegalArgumentException("a delegation is for something, and lasts");
        }
    }
}
