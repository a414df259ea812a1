package fr.maillage.mandate;

/** Why a mandate ended. */
public enum EndCause {

    /** every démarche is resolved or withdrawn */
    FULFILLED,

    /** the citizen withdrew it */
    WITHDRAWN,

    /** its last day is over */
    EXPIRED
}
