package fr.maillage.mandate;

import java.util.List;
import java.util.Set;

/**
 * Where a mandate stands, as far as what may happen next depends on it.
 *
 * @param overdue its last day is over
 * @param lines of its démarches the states, alike whichever comes first
 * @param held whether its destruction is held back
 * @param keyed whether its key lives
 * @param papers how many of its files are there
 * @param waits where its process waits: tasks, timers, jobs
 */
record Standing(
        MandateState state,
        boolean overdue,
        EndCause cause,
        List<Line> lines,
        boolean held,
        boolean keyed,
        int papers,
        List<String> waits) {

    static final Set<MandateState> LIVE = Set.of(MandateState.PREPARED, MandateState.IN_FORCE);

    /**
     * One of its démarches.
     *
     * @param begun whether something is begun at its partner's
     * @param kept whether its data stays for a time although it was withdrawn
     */
    record Line(ProcedureState state, boolean begun, boolean kept, boolean keyed, boolean erased) {}

    /** Nothing will happen to it any more. */
    boolean isFinal() {
        return waits.isEmpty();
    }

    /** How many keys are gone. */
    long erased() {
        return (keyed ? 0 : 1) + lines.stream().filter(line -> !line.keyed).count();
    }

    /** Nobody can read anything of its citizen. */
    boolean isErased() {
        return !keyed && papers == 0 && lines.stream().noneMatch(line -> line.keyed || !line.erased);
    }
}
