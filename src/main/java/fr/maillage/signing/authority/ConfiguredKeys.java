package fr.maillage.signing.authority;

import fr.maillage.shared.startup.UnsafeSetup;
import java.nio.file.Files;
import java.nio.file.Path;
import org.springframework.boot.context.properties.bind.Binder;
import org.springframework.context.annotation.Profile;
import org.springframework.core.env.Environment;
import org.springframework.stereotype.Component;

/**
 * The keys of a real platform: its operator makes them and says where they are. A start without them is refused, so
 * that the lack is not found on the day of the first signature.
 */
@Component
@Profile("!demo & !test")
class ConfiguredKeys implements Keys {

    private static final String HOW = "Say where they are, each with .password (and .alias when a file holds several):"
            + " maillage.signing.authority.file=…, a PKCS#12 file with the root of the certification authority, and"
            + " maillage.signing.seal.file=… or maillage.signing.seal.token=… for the seal.";

    private final KeyRing ring;

    /** Opens them at once: a wrong password, too, is better found today than on the day of the first signature. */
    ConfiguredKeys(Environment settings) {
        KeyPlace authority = place(settings, "authority");
        KeyPlace seal = place(settings, "seal");
        if (authority.file().isEmpty() || !Files.isReadable(Path.of(authority.file())) || !seal.isThere()) {
            throw new UnsafeSetup("The keys with which Maillage signs are missing or cannot be read.", HOW);
        }
        try {
            ring = new KeyRing(authority.open(), seal.open(), null);
        } catch (UnusableKeys e) {
            throw new UnsafeSetup("The keys with which Maillage signs cannot be used: " + e.getMessage() + ".", HOW);
        }
    }

    /** Without a timestamp key: a real platform asks a real service. */
    @Override
    public KeyRing ring() {
        return ring;
    }

    private static KeyPlace place(Environment settings, String name) {
        return Binder.get(settings)
                .bind("maillage.signing." + name, KeyPlace.class)
                .orElse(KeyPlace.NOWHERE);
    }
}
