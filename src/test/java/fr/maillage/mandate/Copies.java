package fr.maillage.mandate;

import static java.util.stream.Collectors.joining;
import static java.util.stream.Collectors.toMap;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Multiplies what was added to a PostgreSQL database since a moment: each row as often as asked, the engine's too, with
 * ids that differ in their last twelve digits. It is the database itself that writes them, table by table.
 */
final class Copies {

    private static final Pattern ID = Pattern.compile("[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}");
    private static final int COUNTER = 12;
    private static final Set<String> TEXTS = Set.of("character varying", "text");

    private final JdbcTemplate jdbc;
    private final TransactionTemplate transaction;
    private final Map<String, List<Column>> tables = new TreeMap<>();
    private final Set<String> known = new HashSet<>();
    private final Set<String> tokens = new HashSet<>();

    private record Column(String name, boolean isText) {}

    Copies(DataSource database) {
        jdbc = new JdbcTemplate(database);
        transaction = new TransactionTemplate(new JdbcTransactionManager(database));
        jdbc.query(
                "SELECT table_name, column_name, data_type FROM information_schema.columns"
                        + " WHERE table_schema = 'public' ORDER BY table_name, ordinal_position",
                column -> {
                    tables.computeIfAbsent(column.getString(1), table -> new ArrayList<>())
                            .add(new Column(column.getString(2), TEXTS.contains(column.getString(3))));
                });
        known.addAll(ids());
    }

    /** From here on, what is new since this was made is what is multiplied; beside its ids, these words differ, too. */
    Set<String> remember(Set<String> words) {
        tokens.addAll(ids());
        tokens.removeAll(known);
        tokens.addAll(words);
        return tokens;
    }

    /** As {@code id} is called in the copy of that number. */
    static String nth(String id, int number) {
        return id.substring(0, id.length() - COUNTER) + "%012x".formatted(number);
    }

    /** The copies of these numbers; how many rows they have. */
    long make(int from, int to) {
        return tables.keySet().parallelStream()
                .mapToLong(table -> make(table, from, to))
                .sum();
    }

    private long make(String table, int from, int to) {
        List<String> statements =
                rows(table).stream().map(row -> copying(table, row)).toList();
        if (statements.isEmpty()) {
            return 0;
        }
        Map<String, String> indexes = indexes(table);
        transaction.executeWithoutResult(status -> {
            jdbc.execute("SET LOCAL session_replication_role = replica"); // references hold as in what is copied
            jdbc.execute("SET LOCAL maintenance_work_mem = '256MB'");
            indexes.keySet().forEach(index -> jdbc.execute("DROP INDEX " + index));
            statements.forEach(statement -> jdbc.update(statement, from, to));
            indexes.values().forEach(jdbc::execute);
            jdbc.execute("ANALYZE " + table);
        });
        return (long) statements.size() * (to - from + 1);
    }

    /** Each new row by its place in the table, with the text of its columns. */
    private List<Map<String, String>> rows(String table) {
        String texts = tables.get(table).stream()
                .filter(Column::isText)
                .map(column -> ", " + quoted(column.name))
                .collect(joining());
        return jdbc
                .query("SELECT ctid::text AS ctid" + texts + " FROM " + table, (row, number) -> {
                    Map<String, String> values = new LinkedHashMap<>();
                    values.put("ctid", row.getString("ctid"));
                    for (Column column : tables.get(table)) {
                        if (column.isText && row.getString(column.name) != null) {
                            values.put(column.name, row.getString(column.name));
                        }
                    }
                    return values;
                })
                .stream()
                .filter(values -> values.values().stream()
                        .anyMatch(value -> tokens().matcher(value).find()))
                .toList();
    }

    private String copying(String table, Map<String, String> row) {
        List<Column> columns = tables.get(table);
        String names = columns.stream().map(column -> quoted(column.name)).collect(joining(", "));
        String values = columns.stream()
                .map(column -> row.containsKey(column.name)
                        ? spelled(column.name, row.get(column.name))
                        : "t." + quoted(column.name))
                .collect(joining(", "));
        return "INSERT INTO " + table + " (" + names + ") SELECT " + values + " FROM " + table
                + " t, (SELECT lpad(to_hex(i), 12, '0') AS n FROM generate_series(?, ?) i) numbers WHERE t.ctid = '"
                + row.get("ctid") + "'::tid";
    }

    /** The text, in which every id and word ends in the copy's number. */
    private String spelled(String column, String text) {
        Matcher found = tokens().matcher(text);
        StringBuilder spelled = new StringBuilder();
        int end = 0;
        while (found.find()) {
            String token = found.group();
            String number = token.equals(token.toUpperCase(Locale.ROOT)) ? "upper(n)" : "n";
            spelled.append(literal(text.substring(end, found.end() - COUNTER)))
                    .append(" || ")
                    .append(number)
                    .append(" || ");
            end = found.end();
        }
        return end == 0
                ? "t." + quoted(column)
                : spelled.append(literal(text.substring(end))).toString();
    }

    private Pattern tokens() {
        return Pattern.compile(tokens.stream().map(Pattern::quote).collect(joining("|")));
    }

    private Set<String> ids() {
        Set<String> ids = new HashSet<>();
        tables.keySet()
                .forEach(table -> jdbc.query("SELECT t::text FROM " + table + " t", row -> {
                    Matcher found = ID.matcher(row.getString(1));
                    while (found.find()) {
                        ids.add(found.group());
                    }
                }));
        return ids;
    }

    /** Those that are no constraint's; made again when the rows are there, they cost less. */
    private Map<String, String> indexes(String table) {
        return jdbc
                .query(
                        "SELECT indexname, indexdef FROM pg_indexes WHERE schemaname = 'public' AND tablename = ?"
                                + " AND indexname NOT IN (SELECT conname FROM pg_constraint)",
                        (index, number) -> List.of(index.getString(1), index.getString(2)),
                        table)
                .stream()
                .collect(toMap(index -> index.get(0), index -> index.get(1)));
    }

    private static String literal(String text) {
        return Stream.of(text.split("'", -1)).collect(joining("''", "'", "'"));
    }

    private static String quoted(String name) {
        return '"' + name + '"';
    }
}
