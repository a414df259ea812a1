package fr.maillage.document.pdf;

import com.itextpdf.io.font.PdfEncodings;
import com.itextpdf.layout.font.FontProvider;
import com.itextpdf.layout.font.FontSet;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import org.springframework.core.io.ClassPathResource;

/** The fonts that every document embeds: nothing depends on what a machine has installed. */
final class Typefaces {

    private static final String FAMILY = "Liberation Serif";
    private static final List<String> FILES = List.of(
            "LiberationSerif-Regular",
            "LiberationSerif-Bold",
            "LiberationSerif-Italic",
            "LiberationSans-Regular",
            "LiberationSans-Bold",
            "LiberationSans-Italic");

    private final FontSet fonts = new FontSet();

    Typefaces() {
        FILES.forEach(file -> fonts.addFont(bytes("signatures/fonts/" + file + ".ttf"), PdfEncodings.IDENTITY_H));
    }

    /** For one document: a provider keeps what it embedded. */
    FontProvider forOneDocument() {
        return new FontProvider(fonts, FAMILY);
    }

    private static byte[] bytes(String path) {
        try {
            return new ClassPathResource(path).getContentAsByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
