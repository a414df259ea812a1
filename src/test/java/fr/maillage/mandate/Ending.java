package fr.maillage.mandate;

/** Each way in which a mandate that somebody began may end. */
enum Ending {
    EVERY_PROCEDURE_RESOLVED,
    WITHDRAWN_WHOLE,
    WITHDRAWN_ONE_BY_ONE,
    EXPIRED,
    WITHDRAWN_DURING_AN_ACTION,
    RESOLVED_AND_WITHDRAWN,
    HELD_UNTIL_IT_WAS_LIFTED,
    HELD_UNTIL_IT_RAN_OUT,
    KEPT_UNTIL_IT_WAS_SETTLED,
    KEPT_UNTIL_IT_RAN_OUT,
    RETURNED,
    BROKEN_OFF,
    FORGOTTEN;

    static Ending of(int number) {
        return values()[number % values().length];
    }

    boolean isBeforeTheSignatures() {
        return this == BROKEN_OFF || this == FORGOTTEN;
    }
}
