package fr.maillage;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.ResultSetMetaData;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import javax.sql.DataSource;

/** Where a word stands in a database: every column of every table, the engine's too, as text and as bytes. */
public final class Traces {

    private Traces() {}

    /** The columns in which the word can be read, as {@code table.column}. */
    public static Set<String> of(String word, DataSource database) throws SQLException {
        Set<String> found = new TreeSet<>();
        try (Connection connection = database.getConnection()) {
            for (String table : tables(connection)) {
                try (Statement read = connection.createStatement();
                        ResultSet rows = read.executeQuery("select * from " + table)) {
                    look(table, rows, word, found);
                }
            }
        }
        return found;
    }

    public static List<String> tables(Connection connection) throws SQLException {
        List<String> tables = new ArrayList<>();
        String schema = connection.getSchema();
        try (ResultSet names = connection.getMetaData().getTables(null, schema, "%", new String[] {"TABLE"})) {
            while (names.next()) {
                tables.add(names.getString("TABLE_NAME").toLowerCase(Locale.ROOT));
            }
        }
        if (tables.size() < 50) {
            throw new AssertionError("this is not the platform's database: " + tables);
        }
        return tables;
    }

    private static void look(String table, ResultSet rows, String word, Set<String> found) throws SQLException {
        ResultSetMetaData columns = rows.getMetaData();
        String bytes = new String(word.getBytes(UTF_8), ISO_8859_1);
        while (rows.next()) {
            for (int column = 1; column <= columns.getColumnCount(); column++) {
                if (holds(rows, column, isBinary(columns.getColumnTypeName(column)) ? bytes : word)) {
                    found.add(table + "." + columns.getColumnName(column).toLowerCase(Locale.ROOT));
                }
            }
        }
    }

    private static boolean holds(ResultSet rows, int column, String word) throws SQLException {
        boolean binary = isBinary(rows.getMetaData().getColumnTypeName(column));
        byte[] raw = binary ? rows.getBytes(column) : null;
        String text = binary ? (raw == null ? null : new String(raw, ISO_8859_1)) : rows.getString(column);
        return text != null && text.contains(word);
    }

    private static boolean isBinary(String type) {
        String name = type.toLowerCase(Locale.ROOT);
        return name.contains("blob") || name.contains("bytea") || name.contains("binary") || name.contains("bit data");
    }
}
