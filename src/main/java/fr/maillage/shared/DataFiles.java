package fr.maillage.shared;

import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;

/**
 * Reads the project's dated data: JSON files under {@code data/} on the class path. A property that the type does not
 * know is an error, so that a misspelt one cannot pass for an absent one.
 */
public final class DataFiles {

    private static final JsonMapper MAPPER =
            JsonMapper.builder().findAndAddModules().build();

    private DataFiles() {}

    /** Reads {@code data/<path>}. */
    public static <T> T read(String path, TypeReference<T> type) {
        try (InputStream file = DataFiles.class.getResourceAsStream("/data/" + path)) {
            if (file == null) {
                throw new IllegalStateException("no data file " + path);
            }
            return MAPPER.readValue(file, type);
        } catch (IOException e) {
            throw new UncheckedIOException("unreadable data file " + path, e);
        }
    }
}
