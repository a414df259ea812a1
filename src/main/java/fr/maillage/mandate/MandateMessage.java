package fr.maillage.mandate;

import java.util.Locale;

/** What a mandate's process waits for; its model spells them alike, in small letters. */
public enum MandateMessage {

    /** a démarche is over, or what kept such data is */
    DATA_TO_ERASE,

    MANDATE_FULFILLED,

    /** nobody acts under it any more, before its time */
    MANDATE_WITHDRAWN,

    /** something of a mandate that ended may be destroyed, which a hold or a withdrawn démarche kept */
    HOLD_OVER;

    String id() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
