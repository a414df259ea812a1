package fr.maillage.bench;

import fr.maillage.shared.Ids;
import java.nio.file.Path;
import org.springframework.boot.test.util.TestPropertyValues;
import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.ConfigurableApplicationContext;

/** A Derby on disk, as durable as the one that is shipped. */
class DiskDatabase implements ApplicationContextInitializer<ConfigurableApplicationContext> {

    @Override
    public void initialize(ConfigurableApplicationContext context) {
        TestPropertyValues.of(
                        "spring.datasource.url=jdbc:derby:" + Path.of("target", "bench", Ids.fresh()) + ";create=true",
                        "spring.datasource.driver-class-name=org.apache.derby.jdbc.EmbeddedDriver",
                        "spring.datasource.username=maillage",
                        "spring.datasource.password=maillage")
                .applyTo(context);
    }
}
