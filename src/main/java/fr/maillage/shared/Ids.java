package fr.maillage.shared;

import java.util.Locale;
import java.util.UUID;

/**
 * Names for new things, as RFC 9562 makes them in its version 7. They begin with the time, so that what is written
 * together lies together in every index; 74 bits are random, so that an address cannot be guessed from its neighbour.
 */
public final class Ids {

    private static final long VERSION = 0x7000;
    private static final long RANDOM = 0x0FFF;
    private static final int MARK = 12;

    private Ids() {}

    public static String fresh() {
        UUID random = UUID.randomUUID();
        long time = System.currentTimeMillis() << Short.SIZE;
        long tail = random.getMostSignificantBits() & RANDOM;
        return new UUID(time | VERSION | tail, random.getLeastSignificantBits()).toString();
    }

    /** Whether a text, from an address perhaps, may be such a name; nothing is looked up that is not. */
    public static boolean isOne(String text) {
        return text.matches("[0-9a-f-]{36}");
    }

    /** The end of such a name, all of it random, to tell things apart in numbers that people read: 48 bits. */
    public static String mark(String id) {
        return id.substring(id.length() - MARK).toUpperCase(Locale.ROOT);
    }
}
