package fr.maillage.delegation;

/** How a delegation stands at a moment. */
public enum DelegationState {
    TO_COME,
    IN_FORCE,
    ENDED,
    REVOKED;

    /** Whether it can still be taken back. */
    public boolean isOpen() {
        return this == TO_COME || this == IN_FORCE;
    }
}
