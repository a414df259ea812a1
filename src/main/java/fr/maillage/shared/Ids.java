package fr.maillage.shared;

import java.util.UUID;

/** Names for new things: random, so that an address cannot be guessed from its neighbour. */
public final class Ids {

    private Ids() {}

    public static String fresh() {
        return UUID.randomUUID().toString();
    }
}
