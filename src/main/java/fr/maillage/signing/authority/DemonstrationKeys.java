package fr.maillage.signing.authority;

import java.nio.file.Files;
import java.nio.file.Path;
import java.security.KeyStore;
import java.time.Clock;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/**
 * Keys that make themselves: in the demonstration kept beside its other data, in tests nowhere. Nothing that they sign
 * is worth anything to anybody, so their password is no secret.
 */
@Component
@Profile("demo | test")
class DemonstrationKeys implements Keys {

    private static final char[] PASSWORD = "maillage".toCharArray();

    private final String file;
    private final Subjects subjects;
    private final Clock clock;

    DemonstrationKeys(
            @Value("${maillage.signing.keys:}") String file,
            @Value("${maillage.signing.name}") String name,
            @Value("${maillage.address}") String address,
            Clock clock) {
        this.file = file;
        this.subjects = new Subjects(name, address);
        this.clock = clock;
    }

    @Override
    public KeyRing ring() {
        if (file.isEmpty()) {
            return KeyRing.generate(subjects, clock.instant());
        }
        Path path = Path.of(file);
        if (!Files.exists(path)) {
            keep(KeyRing.generate(subjects, clock.instant()), path);
        }
        KeyStore kept = KeyStores.file(path, PASSWORD);
        return new KeyRing(holder(kept, "root"), holder(kept, "seal"), holder(kept, "timestamp"));
    }

    private static void keep(KeyRing ring, Path path) {
        KeyStore store = KeyStores.empty();
        KeyStores.put(store, "root", ring.root(), PASSWORD);
        KeyStores.put(store, "seal", ring.seal(), PASSWORD);
        KeyStores.put(store, "timestamp", ring.timestamp(), PASSWORD);
        KeyStores.save(store, path, PASSWORD);
    }

    private static Holder holder(KeyStore store, String alias) {
        return KeyStores.holder(store, alias, PASSWORD);
    }
}
