package fr.maillage.engine;

import java.sql.Timestamp;

/** The SQL functions that the engine's statements use and Derby lacks; public because Derby itself calls them. */
public final class DerbyFunctions {

    private DerbyFunctions() {}

    public static long bitAnd(long left, long right) {
        return left & right;
    }

    public static int quarter(Timestamp when) {
        return (when.toLocalDateTime().getMonthValue() + 2) / 3;
    }
}
