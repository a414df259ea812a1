package fr.maillage.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;

/** The tables of a platform that has stopped, ours and the engine's, laid beside each other. */
record Ledger(Connection rows) implements AutoCloseable {

    static Ledger of(Path folder) throws SQLException {
        return new Ledger(DriverManager.getConnection(address(folder) + ";user=maillage;password=maillage"));
    }

    private static String address(Path folder) {
        return "jdbc:derby:" + folder.resolve("data/demonstration");
    }

    /**
     * What stands in one table and not in the other: tasks that are open and unknown to the engine, tasks that wait in the
     * engine and are open nowhere, cases that are open without a process.
     */
    List<String> disagreements() throws SQLException {
        return ask("""
                select 'open task ' || id from task t where is_open
                  and not exists (select 1 from act_ru_task r where r.id_ = t.id)
                union all select 'waiting task ' || id_ from act_ru_task r
                  where not exists (select 1 from task t where t.id = r.id_ and t.is_open)
                union all select 'open case ' || id from case_file c where is_open
                  and not exists (select 1 from act_ru_execution e where e.business_key_ = c.id)
                """);
    }

    /** The tasks that somebody has done. */
    List<String> done() throws SQLException {
        return ask("select id from task where not is_open and doneby is not null");
    }

    private List<String> ask(String question) throws SQLException {
        try (var statement = rows.createStatement();
                var found = statement.executeQuery(question)) {
            List<String> answers = new ArrayList<>();
            while (found.next()) {
                answers.add(found.getString(1));
            }
            return answers;
        }
    }

    /** Leaves the files to whoever opens them next. */
    @Override
    public void close() throws SQLException {
        String url = rows.getMetaData().getURL();
        rows.close();
        try {
            DriverManager.getConnection(url + ";shutdown=true;user=maillage;password=maillage");
        } catch (SQLException stopped) {
            assertThat(stopped.getSQLState()).isEqualTo("08006");
        }
    }
}
