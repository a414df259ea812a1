package fr.maillage.act;

/**
 * Where one issue of an act stands. The platform works on those that are ordered and those that are complete, and on a
 * frozen one that lacks a proof of time.
 */
public enum IssueState {
    ORDERED,
    FROZEN,
    COMPLETE,
    SEALED,
    WITHDRAWN;

    boolean mayBecome(IssueState state) {
        return switch (this) {
            case ORDERED -> state == FROZEN || state == WITHDRAWN;
            case FROZEN -> state == COMPLETE || state == WITHDRAWN;
            case COMPLETE -> state == SEALED;
            default -> false;
        };
    }
}
