package fr.maillage.vault.store;

import static java.util.stream.Collectors.joining;
import static java.util.stream.Collectors.toMap;

import fr.maillage.vault.cipher.Master;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Stream;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;

/**
 * The rows of the store, each found by its name. A destroyed key keeps its row, overwritten with zeros in its place: the
 * row then says that the name was used and is gone. Many are treated in portions that each are a transaction.
 */
@Component
public class KeyRows {

    /** Few enough for Derby to lock rows and not the table, and for nobody to wait long. */
    private static final int PORTION = 200;

    private static final String SELECT = "SELECT name, wrapped, master, destroyed FROM vault_key WHERE name ";
    private static final String FIND = SELECT + "= ?";
    private static final String FIND_MANY =
            SELECT + "IN (" + Stream.generate(() -> "?").limit(PORTION).collect(joining(",")) + ")";
    private static final String INSERT = "INSERT INTO vault_key (name, wrapped, master, destroyed) VALUES (?, ?, ?, ?)";
    private static final String AFTER =
            "SELECT name, wrapped, master, destroyed FROM vault_key WHERE name > ? ORDER BY name FETCH FIRST " + PORTION
                    + " ROWS ONLY";
    private static final String REPLACE =
            "UPDATE vault_key SET wrapped = ?, master = ? WHERE name = ? AND destroyed IS NULL";
    private static final String SINCE = "SELECT name FROM vault_key WHERE destroyed >= ? AND name > ? ORDER BY name"
            + " FETCH FIRST " + PORTION + " ROWS ONLY";
    private static final String LAST = "SELECT MAX(destroyed) FROM vault_key";
    private static final String LONG_GONE = "SELECT name FROM vault_key WHERE destroyed < ?";
    private static final String FORGET = "DELETE FROM vault_key WHERE name = ? AND destroyed < ?";
    private static final String DESTROY =
            "UPDATE vault_key SET wrapped = ?, master = '', destroyed = ? WHERE name = ? AND destroyed IS NULL";

    private final Store store;

    KeyRows(Store store) {
        this.store = store;
    }

    public Optional<KeyRow> find(String name) {
        return store.inTransaction(jdbc -> jdbc.query(FIND, KeyRows::row, name)).stream()
                .findFirst();
    }

    public List<KeyRow> findAll(Collection<String> names) {
        List<KeyRow> found = new ArrayList<>();
        for (List<String> portion : portions(names)) {
            found.addAll(store.inTransaction(jdbc -> find(jdbc, portion)));
        }
        return found;
    }

    /**
     * Adds those that are not there yet.
     *
     * @param wrap asked only for those
     * @return what was there already
     */
    public List<KeyRow> add(Collection<String> names, Function<String, KeyRow> wrap) {
        List<KeyRow> known = new ArrayList<>();
        for (List<String> portion : portions(names)) {
            known.addAll(store.inTransaction(jdbc -> add(jdbc, portion, wrap)));
        }
        return known;
    }

    /** Overwrites the keys; of those destroyed before, their first destruction counts. */
    public Map<String, Instant> destroy(Collection<String> names, Instant at) {
        Map<String, Instant> destroyed = new HashMap<>();
        for (List<String> portion : portions(names)) {
            destroyed.putAll(store.inTransaction(jdbc -> destroy(jdbc, portion, at)));
        }
        return destroyed;
    }

    /** The next portion in the order of names, living and destroyed; empty when there are no more. */
    public List<KeyRow> after(String name) {
        return store.inTransaction(jdbc -> jdbc.query(AFTER, KeyRows::row, name));
    }

    /** The names of a portion of those destroyed since then, in their order after this one. */
    public List<String> destroyedSince(Instant since, String after) {
        return store.inTransaction(jdbc -> jdbc.queryForList(SINCE, String.class, since.toEpochMilli(), after));
    }

    public Optional<Instant> lastDestroyed() {
        return Optional.ofNullable(store.inTransaction(jdbc -> jdbc.queryForObject(LAST, Long.class)))
                .map(Instant::ofEpochMilli);
    }

    /** Puts the same keys, wrapped anew, in the places of those that have not been destroyed meanwhile. */
    public void replace(List<KeyRow> rewrapped) {
        store.inTransaction(jdbc -> jdbc.batchUpdate(
                REPLACE,
                rewrapped.stream()
                        .map(row -> new Object[] {row.wrapped(), row.master(), row.name()})
                        .toList()));
    }

    /** Deletes the rows of keys that were destroyed before this moment. */
    public void forget(Instant before) {
        long moment = before.toEpochMilli();
        List<String> gone = store.inTransaction(jdbc -> jdbc.queryForList(LONG_GONE, String.class, moment));
        for (List<String> portion : portions(gone)) {
            store.inTransaction(jdbc -> jdbc.batchUpdate(
                    FORGET,
                    portion.stream().map(name -> new Object[] {name, moment}).toList()));
        }
    }

    /** As long as a key, so that it takes the key's place. */
    static byte[] nothing() {
        return new byte[Master.WRAPPED];
    }

    private static List<KeyRow> add(JdbcTemplate jdbc, List<String> names, Function<String, KeyRow> wrap) {
        List<KeyRow> known = find(jdbc, names);
        List<String> there = known.stream().map(KeyRow::name).toList();
        insert(
                jdbc,
                names.stream().filter(name -> !there.contains(name)).map(wrap).toList());
        return known;
    }

    private static Map<String, Instant> destroy(JdbcTemplate jdbc, List<String> names, Instant at) {
        jdbc.batchUpdate(
                DESTROY,
                names.stream()
                        .map(name -> new Object[] {nothing(), at.toEpochMilli(), name})
                        .toList());
        List<KeyRow> known = find(jdbc, names);
        Map<String, Instant> destroyed = new HashMap<>(known.stream()
                .collect(toMap(KeyRow::name, row -> row.destroyed().orElseThrow())));
        List<String> neverMade =
                names.stream().filter(name -> !destroyed.containsKey(name)).toList();
        insert(jdbc, neverMade.stream().map(name -> KeyRow.destroyed(name, at)).toList());
        neverMade.forEach(name -> destroyed.put(name, at));
        return destroyed;
    }

    private static void insert(JdbcTemplate jdbc, List<KeyRow> rows) {
        jdbc.batchUpdate(
                INSERT,
                rows.stream()
                        .map(row -> new Object[] {
                            row.name(),
                            row.wrapped(),
                            row.master(),
                            row.destroyed().map(Instant::toEpochMilli).orElse(null)
                        })
                        .toList());
    }

    /** Always the same statement, so that it is compiled once: the last name fills what is left. */
    private static List<KeyRow> find(JdbcTemplate jdbc, List<String> names) {
        if (names.size() == 1) {
            return jdbc.query(FIND, KeyRows::row, names.get(0));
        }
        List<String> filled = new ArrayList<>(names);
        filled.addAll(Collections.nCopies(PORTION - names.size(), names.get(names.size() - 1)));
        return jdbc.query(FIND_MANY, KeyRows::row, filled.toArray());
    }

    /** In one order, so that two who want the same ones do not wait for each other. */
    private static List<List<String>> portions(Collection<String> names) {
        List<String> sorted = List.copyOf(new TreeSet<>(names));
        List<List<String>> portions = new ArrayList<>();
        for (int from = 0; from < sorted.size(); from += PORTION) {
            portions.add(sorted.subList(from, Math.min(from + PORTION, sorted.size())));
        }
        return portions;
    }

    private static KeyRow row(ResultSet result, int number) throws SQLException {
        Long destroyed = result.getObject("destroyed", Long.class);
        String name = result.getString("name");
        return destroyed == null
                ? KeyRow.living(name, result.getBytes("wrapped"), result.getString("master"))
                : KeyRow.destroyed(name, Instant.ofEpochMilli(destroyed));
    }
}
