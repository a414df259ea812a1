package fr.maillage.bench;

import eu.europa.esig.dss.enumerations.TextWrapping;
import eu.europa.esig.dss.model.InMemoryDocument;
import eu.europa.esig.dss.pades.DSSFileFont;
import eu.europa.esig.dss.pades.SignatureImageParameters;
import eu.europa.esig.dss.pades.SignatureImageTextParameters;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;

/** A look as plain as ours, drawn by the library's own means, so that both sides draw as much. */
final class BenchLook {

    private BenchLook() {}

    static SignatureImageParameters of(String field) {
        SignatureImageTextParameters words = new SignatureImageTextParameters();
        words.setText("Signé électroniquement par Partie n° 1\nPrésident du conseil d’administration\n"
                + "Caisse départementale n° 1\nle 21 novembre 2026 à 08:00:00");
        words.setTextWrapping(TextWrapping.FILL_BOX_AND_LINEBREAK);
        try (InputStream font = BenchLook.class.getResourceAsStream("/signatures/fonts/LiberationSans-Regular.ttf")) {
            DSSFileFont letters = new DSSFileFont(new InMemoryDocument(font.readAllBytes(), "sans.ttf"), 8);
            letters.setEmbedFontSubset(true);
            words.setFont(letters);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        SignatureImageParameters image = new SignatureImageParameters();
        image.setTextParameters(words);
        image.getFieldParameters().setFieldId(field);
        return image;
    }
}
