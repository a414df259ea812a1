package fr.maillage;

import fr.maillage.shared.Ids;
import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import org.springframework.boot.test.util.TestPropertyValues;
import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.ConfigurableApplicationContext;

/** Gives each application context a fresh database of the kind this run is about. */
public class TestDatabase implements ApplicationContextInitializer<ConfigurableApplicationContext> {

    /** For a part of the platform that needs none: else its first start would make one in {@code data}. */
    public static final String NONE = "--spring.datasource.url=jdbc:derby:memory:none";

    private static EmbeddedPostgres postgres;

    public static boolean isPostgres() {
        return "postgresql".equals(System.getProperty("maillage.database"));
    }

    @Override
    public void initialize(ConfigurableApplicationContext context) {
        (isPostgres() ? onPostgres() : onDerby()).applyTo(context);
    }

    private static TestPropertyValues onDerby() {
        return TestPropertyValues.of(
                "spring.datasource.url=jdbc:derby:memory:" + Ids.fresh() + ";create=true",
                "spring.datasource.driver-class-name=org.apache.derby.jdbc.EmbeddedDriver",
                "spring.datasource.username=maillage",
                "spring.datasource.password=maillage");
    }

    private static TestPropertyValues onPostgres() {
        return TestPropertyValues.of(
                "spring.datasource.url=" + freshPostgres(),
                "spring.datasource.username=postgres",
                "spring.datasource.password=postgres",
                "spring.datasource.driver-class-name=org.postgresql.Driver",
                "maillage.vault.url=" + freshPostgres(),
                "maillage.vault.user=postgres",
                "maillage.vault.password=postgres");
    }

    /** Address of an empty database, for the user postgres. */
    public static String freshPostgres() {
        String name = "t" + Ids.fresh().replace("-", "");
        try (var connection = server().getPostgresDatabase().getConnection();
                var statement = connection.createStatement()) {
            statement.execute("CREATE DATABASE " + name);
        } catch (java.sql.SQLException e) {
            throw new IllegalStateException("no test database", e);
        }
        return server().getJdbcUrl("postgres", name);
    }

    private static synchronized EmbeddedPostgres server() {
        try {
            if (postgres == null) {
                postgres = EmbeddedPostgres.builder().start();
            }
            return postgres;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
