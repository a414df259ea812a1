package fr.maillage.delegation;

import fr.maillage.shared.Refusal;

/** On what grounds somebody signs for a party. */
public sealed interface Grounds {

    /** They hold the right by themselves. */
    record OwnRight() implements Grounds {}

    /** Whoever holds the right lets them, at this moment and for this act. */
    record Lent(Delegation delegation) implements Grounds {}

    /** They were let sign, but not now or not this act. */
    record Lapsed(Refusal why) implements Grounds {}

    /** Nobody ever let them. */
    record None() implements Grounds {}
}
