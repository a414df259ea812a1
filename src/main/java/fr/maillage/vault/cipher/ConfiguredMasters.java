package fr.maillage.vault.cipher;

import fr.maillage.shared.startup.UnsafeSetup;
import java.util.List;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Profile;
import org.springframework.core.env.Environment;

/** The master of a real platform: its operator makes it and says where it is. A start without one is refused. */
@Configuration(proxyBeanMethods = false)
@Profile("!demo & !test")
class ConfiguredMasters {

    private static final String HOW =
            "Say where it is: maillage.vault.master.file=…, a file that only its owner may read,"
                    + " made by: (umask 077; openssl rand -base64 32 > master.key); or the same 32 bytes in the environment"
                    + " variable MAILLAGE_VAULT_MASTER; or maillage.vault.master.token=… (.alias, .pin), the configuration of a"
                    + " PKCS#11 token. Keep a copy apart from the backups: without it no person's data can be read again.";

    @Bean
    Masters masters(Environment settings) {
        try {
            List<Master> current = MasterPlace.of(settings, "master").open();
            if (current.size() != 1) {
                String found = current.isEmpty() ? "is missing" : "is named more than once";
                throw new UnsafeSetup("The master key of the persons' keys " + found + ".", HOW);
            }
            return new Masters(
                    current.get(0), MasterPlace.of(settings, "former").open());
        } catch (UnusableMaster e) {
            throw new UnsafeSetup("The master key of the persons' keys cannot be used: " + e.getMessage() + ".", HOW);
        }
    }
}
