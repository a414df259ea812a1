package fr.maillage.convention.draft;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import java.io.UncheckedIOException;
import java.util.TreeMap;

/** Stores a wording as one JSON object with sorted keys. */
@Converter
public class WordingConverter implements AttributeConverter<Wording, String> {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final TypeReference<TreeMap<String, String>> TEXTS = new TypeReference<>() {};

    @Override
    public String convertToDatabaseColumn(Wording wording) {
        try {
            return JSON.writeValueAsString(new TreeMap<>(wording.byCode()));
        } catch (JsonProcessingException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public Wording convertToEntityAttribute(String json) {
        try {
            return json == null ? Wording.NONE : new Wording(JSON.readValue(json, TEXTS));
        } catch (JsonProcessingException e) {
            throw new UncheckedIOException(e);
        }
    }
}
