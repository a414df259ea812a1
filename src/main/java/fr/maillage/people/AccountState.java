package fr.maillage.people;

/** Where an account stands in its life. */
public enum AccountState {
    /** made, without a password yet */
    INVITED,
    /** in use */
    ACTIVE,
    /** ended, for good */
    CLOSED;

    boolean mayBecome(AccountState next) {
        return switch (this) {
            case INVITED -> next != INVITED;
            case ACTIVE -> next == CLOSED;
            case CLOSED -> false;
        };
    }
}
