package fr.maillage.browser;

import fr.maillage.Maillage;
import fr.maillage.TestDatabase;
import java.util.List;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.web.servlet.context.ServletWebServerApplicationContext;

/**
 * The demonstration, booted once per run on a free port and a fresh database, with the clocks that other tests do without;
 * {@link Stage} waits for its scenes.
 */
final class Platform {

    /** Named, so that a copy of the platform can take its keys with it. */
    static final String VAULT = "jdbc:derby:memory:keys-of-the-stage";

    private static ServletWebServerApplicationContext context;

    private Platform() {}

    static synchronized ServletWebServerApplicationContext running() {
        if (context == null) {
            SpringApplication application = new SpringApplication(Maillage.class);
            application.setAdditionalProfiles("test", "demo");
            application.addInitializers(new TestDatabase());
            context = (ServletWebServerApplicationContext)
                    application.run(arguments().toArray(String[]::new));
        }
        return context;
    }

    static int port() {
        return running().getWebServer().getPort();
    }

    private static List<String> arguments() {
        return List.of(
                "--server.port=0",
                "--server.address=127.0.0.1",
                "--camunda.bpm.job-execution.enabled=true",
                "--maillage.seal.every=1s",
                "--maillage.journal.every=2s",
                "--maillage.vault.url=" + VAULT);
    }
}
