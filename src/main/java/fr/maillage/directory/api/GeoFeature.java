package fr.maillage.directory.api;

import com.fasterxml.jackson.core.JsonGenerator;
import fr.maillage.directory.NewStructure.Position;
import fr.maillage.directory.Place;
import java.io.IOException;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;

/** A place as a feature of RFC 7946: longitude first, in WGS 84. */
final class GeoFeature {

    private static final Set<RegisterColumn> PROPERTIES =
            EnumSet.complementOf(EnumSet.of(RegisterColumn.LATITUDE, RegisterColumn.LONGITUDE));

    private GeoFeature() {}

    static void write(Place place, JsonGenerator out) throws IOException {
        out.writeStartObject();
        out.writeStringField("type", "Feature");
        out.writeStringField("id", place.id());
        writeGeometry(place.position(), out);
        out.writeObjectFieldStart("properties");
        for (RegisterColumn column : PROPERTIES) {
            out.writeStringField(column.header(), column.of(place));
        }
        out.writeEndObject();
        out.writeEndObject();
    }

    private static void writeGeometry(Optional<Position> position, JsonGenerator out) throws IOException {
        if (position.isEmpty()) {
            out.writeNullField("geometry");
            return;
        }
        out.writeObjectFieldStart("geometry");
        out.writeStringField("type", "Point");
        out.writeArrayFieldStart("coordinates");
        out.writeNumber(position.get().longitude());
        out.writeNumber(position.get().latitude());
        out.writeEndArray();
        out.writeEndObject();
    }
}
