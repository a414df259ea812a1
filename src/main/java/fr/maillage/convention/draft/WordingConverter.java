package fr.maillage.convention.draft;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;

/** Stores a wording as one JSON object. */
@Converter
public class WordingConverter implements AttributeConverter<Wording, String> {

    @Override
    public String convertToDatabaseColumn(Wording wording) {
        return wording.json();
    }

    @Override
    public Wording convertToEntityAttribute(String json) {
        return json == null ? Wording.NONE : Wording.read(json);
    }
}
