package fr.maillage.mandate;

import fr.maillage.vault.KeyDestroyed;
import fr.maillage.vault.Vault;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import javax.sql.DataSource;
import org.springframework.jdbc.core.JdbcTemplate;

/** What stands closed in a database, opened by somebody who has the key store and its master at hand. */
final class ClosedContents {

    private static final Map<String, String> PLACES = Map.of(
            "mandate.particulars",
            "SELECT id, 'mandate.particulars', particulars FROM mandate WHERE particulars IS NOT NULL",
            "mandate_original.content",
            "SELECT mandate, 'mandate.original.' || holder, content FROM mandate_original",
            "mandate_link.letter",
            "SELECT mandate, 'mandate.letter', letter FROM mandate_link WHERE letter IS NOT NULL",
            "breach.said",
            "SELECT id, 'breach.said', said FROM breach WHERE said IS NOT NULL",
            "mandate_note.content",
            "SELECT procedure_id, 'mandate.note.' || id, content FROM mandate_note");

    private final Map<String, byte[]> opened = new TreeMap<>();
    private final List<String> dead = new ArrayList<>();

    private ClosedContents() {}

    static ClosedContents of(DataSource database, Vault vault) {
        ClosedContents contents = new ClosedContents();
        JdbcTemplate jdbc = new JdbcTemplate(database);
        PLACES.forEach((place, rows) -> jdbc.query(rows, row -> {
            contents.open(vault, row.getString(1), row.getString(2), row.getBytes(3));
        }));
        return contents;
    }

    /** Plain, by key and place. */
    Map<String, byte[]> opened() {
        return opened;
    }

    /** Those that nobody opens any more. */
    List<String> dead() {
        return dead;
    }

    private void open(Vault vault, String key, String purpose, byte[] closed) {
        String place = key + " " + purpose;
        try {
            opened.put(place, vault.open(key, purpose, closed));
        } catch (KeyDestroyed gone) {
            dead.add(place);
        }
    }
}
