package fr.maillage;

import jakarta.persistence.EntityManagerFactory;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.WeakHashMap;
import org.springframework.context.ApplicationContext;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.test.context.TestContext;
import org.springframework.test.context.support.AbstractTestExecutionListener;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Empties the database before each test class that shares the platform with others, so that no class sees what
 * another wrote and none depends on the order in which they run. What the platform itself writes when it starts
 * stays. The key store keeps its keys: nothing finds them without a row.
 */
class Afresh extends AbstractTestExecutionListener {

    private static final Map<ApplicationContext, List<String>> FILLED_BY_TESTS = new WeakHashMap<>();

    @Override
    public void beforeTestClass(TestContext test) {
        ApplicationContext platform = test.getApplicationContext();
        List<String> tables = FILLED_BY_TESTS.get(platform);
        if (tables == null) {
            FILLED_BY_TESTS.put(platform, empty(platform.getBean(JdbcTemplate.class)));
        } else {
            FILLED_BY_TESTS.put(platform, clear(tables, platform));
            platform.getBean(EntityManagerFactory.class).getCache().evictAll();
        }
    }

    private static List<String> empty(JdbcTemplate database) {
        return database
                .queryForList(
                        TestDatabase.isPostgres()
                                ? "SELECT table_name FROM information_schema.tables WHERE table_schema = 'public'"
                                : "SELECT tablename FROM sys.systables WHERE tabletype = 'T'",
                        String.class)
                .stream()
                .filter(table -> database.queryForObject("SELECT COUNT(*) FROM " + table, Long.class) == 0)
                .toList();
    }

    /** The tables in an order in which none is emptied before those that point to it. */
    private static List<String> clear(List<String> tables, ApplicationContext platform) {
        JdbcTemplate database = platform.getBean(JdbcTemplate.class);
        TransactionTemplate transaction = new TransactionTemplate(platform.getBean(PlatformTransactionManager.class));
        List<String> cleared = new ArrayList<>();
        List<String> left = new ArrayList<>(tables);
        while (!left.isEmpty()) {
            List<String> done = left.stream()
                    .filter(table -> cleared(table, database, transaction))
                    .toList();
            if (done.isEmpty()) {
                throw new IllegalStateException("these tables cannot be emptied: " + left);
            }
            cleared.addAll(done);
            left.removeAll(done);
        }
        return cleared;
    }

    private static boolean cleared(String table, JdbcTemplate database, TransactionTemplate transaction) {
        try {
            transaction.executeWithoutResult(all -> database.update("DELETE FROM " + table));
            return true;
        } catch (DataIntegrityViolationException pointedTo) {
            return false;
        }
    }
}
