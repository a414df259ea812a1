package fr.maillage.mandate;

import static java.nio.charset.StandardCharsets.UTF_8;

import fr.maillage.Traces;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.ResultSetMetaData;
import java.sql.SQLException;
import java.sql.Statement;
import java.sql.Types;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import javax.sql.DataSource;

/** Looks for markers wherever they could be read, and says where they were. */
final class Scan {

    private static final Set<Integer> BINARY = Set.of(Types.BLOB, Types.BINARY, Types.VARBINARY, Types.LONGVARBINARY);

    private final Markers markers;
    private final Map<String, Set<String>> found = new TreeMap<>();
    private int values;
    private int files;
    private long bytes;

    Scan(Markers markers) {
        this.markers = markers;
    }

    /** Place by place, the markers that can be read there. */
    Map<String, Set<String>> found() {
        return found;
    }

    /** What was found anywhere. */
    Set<String> markers() {
        Set<String> all = new TreeSet<>();
        found.values().forEach(all::addAll);
        return all;
    }

    @Override
    public String toString() {
        return "%d values, %d files, %.0f MB".formatted(values, files, bytes / 1e6);
    }

    Scan content(String place, byte[] content) {
        bytes += content.length;
        Readings.of(content, reading -> {
            Set<String> here = markers.in(reading);
            if (!here.isEmpty()) {
                found.computeIfAbsent(place, at -> new TreeSet<>()).addAll(here);
            }
        });
        return this;
    }

    Scan text(String place, String text) {
        return content(place, text.getBytes(UTF_8));
    }

    /** Every file below, as bytes. */
    Scan files(Path folder) {
        try (Stream<Path> all = Files.walk(folder)) {
            all.filter(Files::isRegularFile).forEach(this::file);
            return this;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A database may delete one while it is looked for. */
    private void file(Path file) {
        try {
            content(file.toString(), Files.readAllBytes(file));
            files++;
        } catch (NoSuchFileException gone) {
            // nothing is left to be read
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Every column of every row of every table, the engine's too. */
    Scan database(String called, DataSource database) {
        try (Connection connection = database.getConnection()) {
            for (String table : Traces.tables(connection)) {
                try (Statement statement = connection.createStatement();
                        ResultSet rows = statement.executeQuery("SELECT * FROM " + table)) {
                    rows(called + " " + table + ".", rows);
                }
            }
            return this;
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    private void rows(String table, ResultSet rows) throws SQLException {
        ResultSetMetaData columns = rows.getMetaData();
        while (rows.next()) {
            for (int column = 1; column <= columns.getColumnCount(); column++) {
                byte[] value = BINARY.contains(columns.getColumnType(column))
                        ? rows.getBytes(column)
                        : spelled(rows.getString(column));
                if (value != null) {
                    values++;
                    content(table + columns.getColumnName(column), value);
                }
            }
        }
    }

    private static byte[] spelled(String text) {
        return text == null ? null : text.getBytes(UTF_8);
    }
}
