package fr.maillage.shared.startup;

import java.util.Set;
import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.core.env.Environment;
import org.springframework.core.env.Profiles;

/** Starts nothing by accident: one profile says what this is, and outside a demonstration the database has a secret. */
class ProfileGuard implements ApplicationContextInitializer<ConfigurableApplicationContext> {

    private static final String HOW = """
            Say what to run, for example
              java -jar maillage.jar --spring.profiles.active=postgresql \
            --spring.datasource.url=jdbc:postgresql://localhost/maillage
              java -jar maillage.jar --spring.profiles.active=derby    (one process, files under data/)
              java -jar maillage.jar --spring.profiles.active=demo     (a demonstration with made-up people)""";
    private static final Set<String> GUESSED_FIRST =
            Set.of("", "maillage", "postgres", "postgresql", "password", "motdepasse", "admin", "root", "changeit");

    @Override
    public void initialize(ConfigurableApplicationContext context) {
        Environment settings = context.getEnvironment();
        if (settings.acceptsProfiles(Profiles.of("test"))) {
            return;
        }
        if (!settings.acceptsProfiles(Profiles.of("demo | derby | postgresql"))) {
            throw new UnsafeSetup("No profile says on which database Maillage shall run.", HOW);
        }
        if (settings.acceptsProfiles(Profiles.of("demo & (derby | postgresql)"))) {
            throw new UnsafeSetup("A demonstration never runs on the database of a real platform.", HOW);
        }
        if ("test".equals(System.getProperty("derby.system.durability"))) {
            throw new UnsafeSetup(
                    "derby.system.durability=test would lose what was acknowledged when the machine stops.",
                    "Start without this system property.");
        }
        if (settings.acceptsProfiles(Profiles.of("postgresql"))) {
            checkPostgres(settings);
        }
    }

    private static void checkPostgres(Environment settings) {
        if (settings.getProperty("spring.datasource.url", "").isBlank()) {
            throw new UnsafeSetup("The address of the PostgreSQL database is missing.", HOW);
        }
        if (GUESSED_FIRST.contains(settings.getProperty("spring.datasource.password", ""))) {
            throw new UnsafeSetup(
                    "The database password is missing, or one that everybody tries first.",
                    "Choose another for the database user, and pass it in the environment variable"
                            + " MAILLAGE_DATABASE_PASSWORD.");
        }
    }
}
