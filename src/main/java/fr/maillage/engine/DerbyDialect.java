package fr.maillage.engine;

import static org.camunda.bpm.engine.impl.db.sql.DbSqlSessionFactory.*;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import javax.sql.DataSource;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;

/**
 * Teaches the engine Derby's tongue. Derby is DB2's small brother and reads its tables as they are; the few fragments
 * of statements that differ are replaced in the engine's own maps, and two functions that Derby lacks are created.
 */
final class DerbyDialect {

    private static final String FIRST = "FETCH FIRST #{maxResults} ROWS ONLY";
    private static final String PAGE = "OFFSET #{firstResult} ROWS FETCH NEXT #{maxResults} ROWS ONLY";
    private static final String ALREADY_THERE = "X0Y68";
    private static final List<String> FUNCTIONS = List.of(
            function("BITAND(A BIGINT, B BIGINT) RETURNS BIGINT", "bitAnd"),
            function("QUARTER(A TIMESTAMP) RETURNS INTEGER", "quarter"));

    private DerbyDialect() {}

    static boolean isSpokenBy(DataSource database) {
        try (Connection connection = database.getConnection()) {
            return connection.getMetaData().getDatabaseProductName().equals("Apache Derby");
        } catch (SQLException e) {
            throw new IllegalStateException("The database does not answer", e);
        }
    }

    static void teach(ProcessEngineConfigurationImpl engine, DataSource database) {
        engine.setDatabaseType(DB2);
        page();
        phrase();
        createFunctions(database);
    }

    private static void page() {
        databaseSpecificLimitAfterStatements.put(DB2, PAGE);
        databaseSpecificInnerLimitAfterStatements.put(DB2, PAGE);
        databaseSpecificLimitAfterWithoutOffsetStatements.put(DB2, FIRST);
        optimizeDatabaseSpecificLimitAfterWithoutOffsetStatements.put(DB2, FIRST);
    }

    private static void phrase() {
        databaseSpecificIfNull.put(DB2, "COALESCE");
        databaseSpecificDaysComparator.put(
                DB2, "{fn TIMESTAMPADD(SQL_TSI_DAY, ${days}, ${date})} <= #{currentTimestamp}");
        databaseSpecificExtractTimeUnitFromDate.put(DB2, "${extractTimeUnit}(${extractDateColumn})");
        Map<String, String> words = dbSpecificConstants.get(DB2);
        words.put("constant_for_update", "for update with rs");
        words.put(
                "constant.op_message",
                "CAST(COALESCE(NEW_VALUE_, '') || '_|_' || COALESCE(PROPERTY_, '') AS VARCHAR(8000))");
    }

    private static String function(String signature, String method) {
        return "CREATE FUNCTION " + signature + " LANGUAGE JAVA PARAMETER STYLE JAVA NO SQL EXTERNAL NAME '"
                + DerbyFunctions.class.getName() + "." + method + "'";
    }

    private static void createFunctions(DataSource database) {
        for (String function : FUNCTIONS) {
            try (Connection connection = database.getConnection();
                    var statement = connection.createStatement()) {
                statement.execute(function);
                connection.commit();
            } catch (SQLException e) {
                if (!ALREADY_THERE.equals(e.getSQLState())) {
                    throw new IllegalStateException("Derby refuses a function", e);
                }
            }
        }
    }
}
