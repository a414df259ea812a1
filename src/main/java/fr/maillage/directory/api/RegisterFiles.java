package fr.maillage.directory.api;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import fr.maillage.directory.Place;
import fr.maillage.directory.Register;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.concurrent.Semaphore;
import java.util.stream.Stream;
import org.springframework.http.HttpHeaders;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/**
 * The public register as files, written batch by batch: its size costs time, never memory. Only a few are written at
 * once, and whoever has one may keep it for five minutes, so that asking again and again costs others nothing.
 */
@RestController
class RegisterFiles {

    static final int MOST_AT_ONCE = 4;
    private static final String FRESH = "public, max-age=300";

    private final Register register;
    private final JsonFactory json = new JsonFactory();
    private final Semaphore writers = new Semaphore(MOST_AT_ONCE);

    RegisterFiles(Register register) {
        this.register = register;
    }

    /** The 24 official columns, UTF-8, RFC 4180. */
    @GetMapping("/registre/structures.csv")
    void csv(HttpServletResponse response) throws IOException {
        write(response, this::writeCsv);
    }

    /** The same as features of RFC 7946; a place without coordinates has no geometry. */
    @GetMapping("/registre/structures.geojson")
    void geojson(HttpServletResponse response) throws IOException {
        write(response, this::writeGeojson);
    }

    private void write(HttpServletResponse response, Form form) throws IOException {
        if (!writers.tryAcquire()) {
            response.setHeader(HttpHeaders.RETRY_AFTER, "10");
            response.sendError(HttpServletResponse.SC_SERVICE_UNAVAILABLE);
            return;
        }
        try {
            response.setHeader(HttpHeaders.CACHE_CONTROL, FRESH);
            form.write(response);
        } finally {
            writers.release();
        }
    }

    private interface Form {
        void write(HttpServletResponse response) throws IOException;
    }

    private void writeCsv(HttpServletResponse response) throws IOException {
        response.setContentType("text/csv;charset=UTF-8;header=present");
        response.setHeader("Content-Disposition", "attachment; filename=\"structures.csv\"");
        Writer out = new OutputStreamWriter(response.getOutputStream(), StandardCharsets.UTF_8);
        out.write(Csv.line(columns().map(RegisterColumn::header)));
        for (List<Place> batch = register.first(); !batch.isEmpty(); batch = register.after(last(batch))) {
            for (Place place : batch) {
                out.write(Csv.line(columns().map(column -> column.of(place))));
            }
        }
        out.flush();
    }

    private void writeGeojson(HttpServletResponse response) throws IOException {
        response.setContentType("application/geo+json");
        try (JsonGenerator out = json.createGenerator(response.getOutputStream())) {
            out.writeStartObject();
            out.writeStringField("type", "FeatureCollection");
            out.writeArrayFieldStart("features");
            for (List<Place> batch = register.first(); !batch.isEmpty(); batch = register.after(last(batch))) {
                for (Place place : batch) {
                    GeoFeature.write(place, out);
                }
            }
            out.writeEndArray();
            out.writeEndObject();
        }
    }

    private static Stream<RegisterColumn> columns() {
        return Stream.of(RegisterColumn.values());
    }

    private static Place last(List<Place> batch) {
        return batch.get(batch.size() - 1);
    }
}
