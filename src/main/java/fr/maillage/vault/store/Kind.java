package fr.maillage.vault.store;

import java.util.List;

/** What the two databases spell differently. */
enum Kind {
    DERBY("VARCHAR(60) FOR BIT DATA"),
    POSTGRESQL("BYTEA");

    /** Derby writes its pages, and deletes the files of its log that it needs no more. */
    static final String CHECKPOINT = "CALL SYSCS_UTIL.SYSCS_CHECKPOINT_DATABASE()";

    /** Bytes of the row that is written only to fill Derby's log. */
    static final int FILLER = 30_000;

    private final String bytes;

    Kind(String bytes) {
        this.bytes = bytes;
    }

    static Kind of(String url) {
        if (url.startsWith("jdbc:derby:")) {
            return DERBY;
        }
        if (url.startsWith("jdbc:postgresql:")) {
            return POSTGRESQL;
        }
        throw new IllegalArgumentException("maillage.vault.url is neither Derby nor PostgreSQL");
    }

    private static final String BY_END = "vault_key_by_end ON vault_key (destroyed)";

    /** On PostgreSQL another node may be making them too. */
    List<String> tables() {
        String keys = "vault_key (name VARCHAR(64) NOT NULL PRIMARY KEY, wrapped " + bytes
                + " NOT NULL, master VARCHAR(16) NOT NULL, destroyed BIGINT)";
        return this == POSTGRESQL
                ? List.of("CREATE TABLE IF NOT EXISTS " + keys, "CREATE INDEX IF NOT EXISTS " + BY_END)
                : List.of(
                        "CREATE TABLE " + keys,
                        "CREATE INDEX " + BY_END,
                        "CREATE TABLE vault_filler (bytes VARCHAR(" + FILLER + ") FOR BIT DATA NOT NULL)",
                        "INSERT INTO vault_filler VALUES (X'00')");
    }
}
