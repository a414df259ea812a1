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
import java.util.stream.Stream;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/** The public register as files, written batch by batch: its size costs time, never memory. */
@RestController
class RegisterFiles {

    private final Register register;
    private final JsonFactory json = new JsonFactory();

    RegisterFiles(Register register) {
        this.register = register;
    }

    /** The 24 official columns, UTF-8, RFC 4180. */
    @GetMapping("/registre/structures.csv")
    void csv(HttpServletResponse response) throws IOException {
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

    /** The same as features of RFC 7946; a place without coordinates has no geometry. */
    @GetMapping("/registre/structures.geojson")
    void geojson(HttpServletResponse response) throws IOException {
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
