package fr.maillage.labelling.candidacy;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import java.io.UncheckedIOException;
import java.util.TreeMap;

/** Stores answers as one JSON object with sorted keys. */
@Converter
public class AnswersConverter implements AttributeConverter<Answers, String> {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final TypeReference<TreeMap<String, String>> TEXTS = new TypeReference<>() {};

    @Override
    public String convertToDatabaseColumn(Answers answers) {
        try {
            return JSON.writeValueAsString(answers.byKey());
        } catch (JsonProcessingException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public Answers convertToEntityAttribute(String json) {
        try {
            return json == null ? Answers.NONE : Answers.of(JSON.readValue(json, TEXTS));
        } catch (JsonProcessingException e) {
            throw new UncheckedIOException(e);
        }
    }
}
