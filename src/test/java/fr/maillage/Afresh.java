package fr.maillage;

import jakarta.persistence.EntityManagerFactory;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.WeakHashMap;
import org.springframework.context.ApplicationContext;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.jdbc.core.ConnectionCallback;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.test.context.TestContext;
import org.springframework.test.context.support.AbstractTestExecutionListener;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Empties the database before each test class that shares the platform with others, so that no class sees what
 * another wrote and none depends on the order in which they run. Every row that the platform itself wrote when it
 * started stays, the engine's nightly job among them. The key store keeps its keys: nothing finds them without a row.
 */
class Afresh extends AbstractTestExecutionListener {

    private static final Map<ApplicationContext, List<Table>> FIRST = new WeakHashMap<>();

    /** A table, its primary key of one column, and the keys of the rows that stay. */
    private record Table(String name, String key, List<Object> kept) {

        static Optional<Table> of(String name, JdbcTemplate database) {
            List<String> key = database.execute((ConnectionCallback<List<String>>) connection -> {
                try (ResultSet columns = connection.getMetaData().getPrimaryKeys(null, null, name)) {
                    return names(columns);
                }
            });
            boolean empty = database.queryForObject("SELECT COUNT(*) FROM " + name, Long.class) == 0;
            if (empty) {
                return Optional.of(new Table(name, "", List.of()));
            }
            return key.size() == 1
                    ? Optional.of(new Table(
                            name,
                            key.get(0),
                            database.queryForList("SELECT " + key.get(0) + " FROM " + name, Object.class)))
                    : Optional.empty();
        }

        private static List<String> names(ResultSet columns) throws SQLException {
            List<String> names = new ArrayList<>();
            while (columns.next()) {
                names.add(columns.getString("COLUMN_NAME"));
            }
            return names;
        }

        void clear(JdbcTemplate database) {
            String others = kept.isEmpty() ? "" : " WHERE " + key + " NOT IN (" + "?, ".repeat(kept.size() - 1) + "?)";
            database.update("DELETE FROM " + name + others, kept.toArray());
        }
    }

    @Override
    public void beforeTestClass(TestContext test) {
        clear(test.getApplicationContext());
    }

    static void clear(ApplicationContext platform) {
        List<Table> tables = FIRST.get(platform);
        if (tables == null) {
            FIRST.put(platform, tables(platform.getBean(JdbcTemplate.class)));
        } else {
            FIRST.put(platform, clear(tables, platform));
            platform.getBean(EntityManagerFactory.class).getCache().evictAll();
        }
    }

    private static List<Table> tables(JdbcTemplate database) {
        return database
                .queryForList(
                        TestDatabase.isPostgres()
                                ? "SELECT table_name FROM information_schema.tables WHERE table_schema = 'public'"
                                : "SELECT tablename FROM sys.systables WHERE tabletype = 'T'",
                        String.class)
                .stream()
                .flatMap(name -> Table.of(name, database).stream())
                .toList();
    }

    /** The tables in an order in which none is emptied before those that point to it. */
    private static List<Table> clear(List<Table> tables, ApplicationContext platform) {
        JdbcTemplate database = platform.getBean(JdbcTemplate.class);
        TransactionTemplate transaction = new TransactionTemplate(platform.getBean(PlatformTransactionManager.class));
        List<Table> cleared = new ArrayList<>();
        List<Table> left = new ArrayList<>(tables);
        while (!left.isEmpty()) {
            List<Table> done = left.stream()
                    .filter(table -> isCleared(table, database, transaction))
                    .toList();
            if (done.isEmpty()) {
                throw new IllegalStateException("these tables cannot be emptied: " + left);
            }
            cleared.addAll(done);
            left.removeAll(done);
        }
        return cleared;
    }

    private static boolean isCleared(Table table, JdbcTemplate database, TransactionTemplate transaction) {
        try {
            transaction.executeWithoutResult(all -> table.clear(database));
            return true;
        } catch (DataIntegrityViolationException pointedTo) {
            return false;
        }
    }
}
