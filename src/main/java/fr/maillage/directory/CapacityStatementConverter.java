package fr.maillage.directory;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import java.io.UncheckedIOException;
import java.util.Map;

/** Stores a statement as one JSON object with sorted keys. */
@Converter
public class CapacityStatementConverter implements AttributeConverter<CapacityStatement, String> {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final TypeReference<Map<String, String>> TEXTS = new TypeReference<>() {};

    @Override
    public String convertToDatabaseColumn(CapacityStatement statement) {
        try {
            return JSON.writeValueAsString(statement.said());
        } catch (JsonProcessingException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public CapacityStatement convertToEntityAttribute(String stored) {
        try {
            return new CapacityStatement(JSON.readValue(stored, TEXTS));
        } catch (JsonProcessingException e) {
            throw new UncheckedIOException(e);
        }
    }
}
