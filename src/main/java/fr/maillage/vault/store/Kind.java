package fr.maillage.vault.store;

import java.util.List;

/** What the two databases spell differently. */
enum Kind {
    DERBY("VARCHAR(60) FOR BIT DATA"),
    POSTGRESQL("BYTEA");

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

    List<String> tables() {
        return List.of("CREATE TABLE vault_key (name VARCHAR(64) NOT NULL PRIMARY KEY, wrapped " + bytes
                + " NOT NULL, master VARCHAR(16) NOT NULL, destroyed BIGINT)");
    }
}
