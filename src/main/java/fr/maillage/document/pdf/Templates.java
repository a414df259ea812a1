package fr.maillage.document.pdf;

import com.samskivert.mustache.Mustache;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.springframework.core.io.ClassPathResource;

/**
 * The texts of acts. A template has places and sections and no expressions: a value is put in as text, escaped, and is
 * never looked at again.
 */
final class Templates {

    private static final String FOLDER = "signatures/documents/";

    private final Mustache.Compiler compiler =
            Mustache.compiler().escapeHTML(true).strictSections(true);

    String fill(String template, Map<String, Object> model) {
        if (!template.matches("[a-z0-9-]+")) {
            throw new IllegalArgumentException("not the name of a template: " + template);
        }
        return compiler.compile(text(FOLDER + template + ".html")).execute(model);
    }

    private static String text(String path) {
        try {
            return new ClassPathResource(path).getContentAsString(StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
