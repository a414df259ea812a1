package fr.maillage.shared.startup;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import javax.sql.DataSource;
import org.springframework.beans.factory.config.BeanPostProcessor;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/** Asks the database, before anything is written, whether it keeps what it says it has kept. */
@Component
@Profile("!test")
public class DurabilityGuard implements BeanPostProcessor {

    @Override
    public Object postProcessAfterInitialization(Object bean, String name) {
        if (bean instanceof DataSource database) {
            check(database);
        }
        return bean;
    }

    /** For a database that is no bean. */
    public static void check(DataSource database) {
        try (Connection connection = database.getConnection()) {
            if (connection.getMetaData().getDatabaseProductName().equals("PostgreSQL")
                    && "off".equals(answer(connection, "show fsync"))) {
                throw new UnsafeSetup(
                        "This PostgreSQL server runs with fsync off: a power cut would lose what was acknowledged.",
                        "Set fsync = on in postgresql.conf and restart the server.");
            }
        } catch (SQLException e) {
            throw new IllegalStateException("the database does not answer", e);
        }
    }

    private static String answer(Connection connection, String question) throws SQLException {
        try (Statement statement = connection.createStatement();
                ResultSet answer = statement.executeQuery(question)) {
            return answer.next() ? answer.getString(1) : "";
        }
    }
}
