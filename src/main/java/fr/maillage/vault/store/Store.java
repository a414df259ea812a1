package fr.maillage.vault.store;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import fr.maillage.shared.LostRace;
import fr.maillage.shared.startup.DurabilityGuard;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.springframework.core.env.Environment;
import org.springframework.core.env.Profiles;
import org.springframework.jdbc.core.ConnectionCallback;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.datasource.DataSourceTransactionManager;
import org.springframework.stereotype.Component;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * The database in which the keys lie. It is not the platform's, and its pool and transactions are no beans: nothing else
 * can come to use them, and no backup of the one holds the other.
 */
@Component
class Store implements AutoCloseable {

    private static final String FILES = "jdbc:derby:";
    private static final String MEMORY = FILES + "memory:";
    private static final Pattern LOG = Pattern.compile("log(\\d+)\\.dat");
    private static final int CONNECTIONS = 8;

    private final String url;
    private final Kind kind;
    private final HikariDataSource pool;
    private final TransactionTemplate transactions;
    private final JdbcTemplate jdbc;

    Store(Environment settings) {
        String given = settings.getRequiredProperty("maillage.vault.url");
        kind = Kind.of(given);
        url = kind == Kind.DERBY ? given.split(";", 2)[0] : given;
        boolean isMeant = !settings.acceptsProfiles(Profiles.of("test"));
        if (isMeant) {
            ApartGuard.check(url, settings);
        }
        HikariConfig pooled = new HikariConfig();
        pooled.setPoolName("keys");
        pooled.setJdbcUrl(kind == Kind.DERBY ? url + ";create=true" : url);
        pooled.setUsername(settings.getProperty("maillage.vault.user", "maillage"));
        pooled.setPassword(settings.getProperty("maillage.vault.password", "maillage"));
        pooled.setMaximumPoolSize(CONNECTIONS);
        pooled.setMinimumIdle(1);
        pooled.setAutoCommit(false);
        if (kind == Kind.POSTGRESQL) {
            pooled.addDataSourceProperty("reWriteBatchedInserts", "true");
        }
        pool = new HikariDataSource(pooled);
        transactions = new TransactionTemplate(new DataSourceTransactionManager(pool));
        transactions.setPropagationBehavior(TransactionDefinition.PROPAGATION_REQUIRES_NEW);
        jdbc = new JdbcTemplate(pool);
        if (isMeant) {
            DurabilityGuard.check(pool);
        }
        LostRace.runAgain(() -> transactions.execute(status -> makeTables()));
    }

    Kind kind() {
        return kind;
    }

    /** Runs a transaction of its own, whatever transaction the caller is in, and again when it lost a race. */
    <T> T inTransaction(Function<JdbcTemplate, T> work) {
        return LostRace.runAgain(() -> transactions.execute(status -> work.apply(jdbc)));
    }

    /** Runs a statement that must not be within a transaction. */
    void alone(String statement, Object... values) {
        try (Connection connection = pool.getConnection()) {
            connection.setAutoCommit(true);
            try (PreparedStatement prepared = connection.prepareStatement(statement)) {
                for (int at = 0; at < values.length; at++) {
                    prepared.setObject(at + 1, values[at]);
                }
                prepared.execute();
            }
        } catch (SQLException e) {
            throw new IllegalStateException("the key store does not do this: " + statement, e);
        }
    }

    boolean isOnFiles() {
        return kind == Kind.DERBY && !url.startsWith(MEMORY);
    }

    /** Makes a copy that opens like the store itself. */
    void backUp(Path folder) {
        alone("CALL SYSCS_UTIL.SYSCS_BACKUP_DATABASE(?)", folder.toString());
    }

    /** The numbers of Derby's files of transactions; none when it runs in memory. */
    IntStream logFiles() {
        String[] names = isOnFiles() ? files().resolve("log").toFile().list() : new String[0];
        return Stream.of(names)
                .map(LOG::matcher)
                .filter(Matcher::matches)
                .mapToInt(log -> Integer.parseInt(log.group(1)));
    }

    private Path files() {
        return Path.of(url.substring(FILES.length()));
    }

    /** Derby keeps the files open until it is told. */
    @Override
    public void close() {
        pool.close();
        if (kind == Kind.DERBY) {
            try {
                DriverManager.getConnection(url + ";shutdown=true").close();
            } catch (SQLException closed) {
                // this is how Derby says that it is done
            }
        }
    }

    /** Nodes that start at once make them one after the other: PostgreSQL itself would refuse one of them. */
    private boolean makeTables() {
        if (kind == Kind.POSTGRESQL) {
            jdbc.execute("SELECT pg_advisory_xact_lock(hashtext('vault_key'))");
        }
        boolean isMade = Boolean.TRUE.equals(jdbc.execute((ConnectionCallback<Boolean>) Store::hasTables));
        if (!isMade) {
            kind.tables().forEach(jdbc::execute);
        }
        return isMade;
    }

    private static boolean hasTables(Connection connection) throws SQLException {
        try (ResultSet tables =
                connection.getMetaData().getTables(null, connection.getSchema(), null, new String[] {"TABLE"})) {
            while (tables.next()) {
                if (tables.getString("TABLE_NAME").equalsIgnoreCase("vault_key")) {
                    return true;
                }
            }
            return false;
        }
    }
}
