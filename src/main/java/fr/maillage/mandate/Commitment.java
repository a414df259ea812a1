package fr.maillage.mandate;

/**
 * What a démarche under way has begun at its partner's, which taking it back does not undo by itself; a list, because a
 * sentence would name people. For how many days its data then stays is dated data.
 */
public enum Commitment {
    FILED,
    BOOKED,
    PAID
}
