package fr.maillage.document;

import java.io.IOException;
import java.io.OutputStream;
import java.util.Arrays;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * The bytes of documents, cut into parts: neither database then has to hold twenty megabytes to give one of them, and
 * a slow reader keeps no connection while it reads.
 */
@Component
class Parts {

    private static final int LENGTH = 256 * 1024;

    private final JdbcClient jdbc;

    Parts(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void put(String document, byte[] bytes) {
        for (int from = 0, part = 0; from < bytes.length; from += LENGTH, part++) {
            jdbc.sql("INSERT INTO document_part (document_id, part, content) VALUES (?, ?, ?)")
                    .params(document, part, Arrays.copyOfRange(bytes, from, Math.min(from + LENGTH, bytes.length)))
                    .update();
        }
    }

    void write(String document, OutputStream out) throws IOException {
        Optional<byte[]> content = part(document, 0);
        for (int next = 1; content.isPresent(); next++) {
            out.write(content.get());
            content = part(document, next);
        }
    }

    void delete(String document) {
        jdbc.sql("DELETE FROM document_part WHERE document_id = ?")
                .param(document)
                .update();
    }

    private Optional<byte[]> part(String document, int part) {
        return jdbc.sql("SELECT content FROM document_part WHERE document_id = ? AND part = ?")
                .params(document, part)
                .query((row, number) -> row.getBytes(1))
                .optional();
    }
}
