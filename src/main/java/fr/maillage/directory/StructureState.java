package fr.maillage.directory;

/** Where a labelled structure stands. Only a labelled one is in the public register; a withdrawn label is gone. */
public enum StructureState {
    LABELLED,
    SUSPENDED,
    WITHDRAWN;

    /** Whether the move is legal: a suspension may end either way, nothing comes back from a withdrawal. */
    public boolean mayBecome(StructureState next) {
        return switch (this) {
            case LABELLED -> next == SUSPENDED || next == WITHDRAWN;
            case SUSPENDED -> next == LABELLED || next == WITHDRAWN;
            case WITHDRAWN -> false;
        };
    }
}
