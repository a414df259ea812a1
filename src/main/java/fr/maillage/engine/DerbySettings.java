package fr.maillage.engine;

import java.util.Map;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.env.EnvironmentPostProcessor;
import org.springframework.core.env.ConfigurableEnvironment;

/**
 * Sets what Derby reads once, before it is loaded: room for the engine's statements, of which there are more than
 * Derby's hundred (compiling one costs more than running it ten times); room for the pages of all the indexes that an
 * act touches, each of which is else written to the disk to make way for the next; and waits short enough for a
 * transaction that lost to be tried again while the person still waits.
 */
public class DerbySettings implements EnvironmentPostProcessor {

    private static final Map<String, String> SETTINGS = Map.of(
            "derby.language.statementCacheSize", "1000",
            "derby.storage.pageCacheSize", "4000",
            "derby.locks.deadlockTimeout", "2",
            "derby.locks.waitTimeout", "10");

    @Override
    public void postProcessEnvironment(ConfigurableEnvironment environment, SpringApplication application) {
        SETTINGS.forEach((name, value) -> {
            if (System.getProperty(name) == null) {
                System.setProperty(name, value);
            }
        });
    }
}
