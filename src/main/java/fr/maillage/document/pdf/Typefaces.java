package fr.maillage.document.pdf;

import com.itextpdf.io.font.FontProgram;
import com.itextpdf.io.font.FontProgramFactory;
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
        FILES.forEach(file -> fonts.addFont(bytes(file), PdfEncodings.IDENTITY_H));
    }

    /** For one document: a provider keeps what it embedded. */
    FontProvider forOneDocument() {
        return new FontProvider(fonts, FAMILY);
    }

    /** Each font by itself, to be asked which letters it has. */
    static List<FontProgram> programs() {
        return FILES.stream().map(Typefaces::program).toList();
    }

    private static FontProgram program(String file) {
        try {
            return FontProgramFactory.createFont(bytes(file), false);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static byte[] bytes(String file) {
        try {
            return new ClassPathResource("signatures/fonts/" + file + ".ttf").getContentAsByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
