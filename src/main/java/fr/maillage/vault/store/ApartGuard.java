package fr.maillage.vault.store;

import fr.maillage.shared.startup.UnsafeSetup;
import java.nio.file.Path;
import java.util.Set;
import org.springframework.core.env.Environment;

/** Refuses a store that is not apart from the platform's database, or that anybody could open. */
final class ApartGuard {

    private static final String DERBY = "jdbc:derby:";
    private static final Set<String> GUESSED_FIRST =
            Set.of("", "maillage", "postgres", "postgresql", "password", "motdepasse", "admin", "root", "changeit");

    private ApartGuard() {}

    static void check(String store, Environment settings) {
        String database = address(settings.getProperty("spring.datasource.url", ""));
        if (isWithin(address(store), database)) {
            throw new UnsafeSetup(
                    "The persons' keys would lie in the platform's own database, and in its backups.",
                    "Give them a database of their own: maillage.vault.url=jdbc:postgresql://…");
        }
        if (!store.startsWith(DERBY) && GUESSED_FIRST.contains(settings.getProperty("maillage.vault.password", ""))) {
            throw new UnsafeSetup(
                    "The password of the key store is missing, or one that everybody tries first.",
                    "Choose another for its database user, and pass it in the environment variable"
                            + " MAILLAGE_VAULT_PASSWORD.");
        }
    }

    private static boolean isWithin(String store, String database) {
        return store.equals(database)
                || (store.startsWith(DERBY)
                        && database.startsWith(DERBY)
                        && path(store).startsWith(path(database)));
    }

    private static Path path(String address) {
        return Path.of(address.substring(DERBY.length())).toAbsolutePath().normalize();
    }

    /** Without what is only said to the driver. */
    private static String address(String url) {
        return url.split("[;?]", 2)[0];
    }
}
