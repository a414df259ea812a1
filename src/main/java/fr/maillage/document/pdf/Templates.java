package fr.maillage.document.pdf;

import com.samskivert.mustache.Mustache;
import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.springframework.core.io.ClassPathResource;

/**
 * The texts of acts. A template has places and sections and no expressions: a value is put in as text, escaped, and is
 * never looked at again. What several share stands in a file of its own, which they include by its name.
 */
final class Templates {

    private static final String FOLDER = "signatures/documents/";

    private final Mustache.Compiler compiler =
            Mustache.compiler().escapeHTML(true).strictSections(true).withLoader(name -> new StringReader(text(name)));

    String fill(String template, Map<String, Object> model) {
        return compiler.compile(text(template)).execute(model);
    }

    private static String text(String template) {
        if (!template.matches("[a-z0-9-]+")) {
            throw new IllegalArgumentException("not the name of a template: " + template);
        }
        try {
            return new ClassPathResource(FOLDER + template + ".html").getContentAsString(StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
