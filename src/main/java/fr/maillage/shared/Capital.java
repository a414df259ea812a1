package fr.maillage.shared;

import java.time.ZoneId;

/** Whose time counts where no département is spoken of: what is national happens in Paris. */
public final class Capital {

    /** The code of the département. */
    public static final String DEPARTEMENT = "75";

    public static final String ZONE_NAME = "Europe/Paris";
    public static final ZoneId ZONE = ZoneId.of(ZONE_NAME);

    private Capital() {}
}
