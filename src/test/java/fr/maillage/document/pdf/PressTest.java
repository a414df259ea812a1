package fr.maillage.document.pdf;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.itextpdf.kernel.pdf.PdfDocument;
import com.itextpdf.kernel.pdf.PdfReader;
import com.samskivert.mustache.MustacheException;
import fr.maillage.PdfText;
import fr.maillage.document.Press;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.verapdf.gf.foundry.VeraGreenfieldFoundryProvider;
import org.verapdf.pdfa.Foundries;
import org.verapdf.pdfa.flavours.PDFAFlavour;

class PressTest {

    private final Press press = new HtmlPress();

    @BeforeAll
    static void judge() {
        VeraGreenfieldFoundryProvider.initialise();
    }

    @ParameterizedTest
    @EnumSource(
            value = PDFAFlavour.class,
            names = {"PDFA_3_A", "PDFUA_1"})
    void printsWhatTheNormAsksFor(PDFAFlavour norm) throws Exception {
        byte[] pdf = press.print("label-decision", LabelDecision.ofSites(10), "Décision");
        try (var parser = Foundries.defaultInstance().createParser(new ByteArrayInputStream(pdf), norm);
                var validator = Foundries.defaultInstance().createValidator(norm, false)) {
            var result = validator.validate(parser);
            assertThat(result.isCompliant())
                    .as(result.getTestAssertions().toString())
                    .isTrue();
        }
        Files.write(Files.createDirectories(Path.of("target/documents")).resolve("label-decision.pdf"), pdf);
    }

    @Test
    void leavesValuesText() {
        Map<String, Object> model = LabelDecision.ofSites(1);
        model.put("manager", "${7*7} <b>mairie</b> {{number}} &amp;");
        assertThat(PdfText.of(press.print("label-decision", model, "Décision")))
                .contains("${7*7} <b>mairie</b> {{number}} &amp;");
    }

    @Test
    void refusesToPrintAnActWithAHole() {
        Map<String, Object> model = LabelDecision.ofSites(1);
        model.remove("manager");
        assertThatThrownBy(() -> press.print("label-decision", model, "Décision"))
                .isInstanceOf(MustacheException.class);
    }

    @Test
    void printsTheSameTextEachTime() {
        Map<String, Object> model = LabelDecision.ofSites(2);
        assertThat(PdfText.of(press.print("label-decision", model, "Décision")))
                .isEqualTo(PdfText.of(press.print("label-decision", model, "Décision")));
    }

    @Test
    void numbersPagesAndMarksArticles() throws IOException {
        byte[] pdf = press.print("label-decision", LabelDecision.ofSites(10), "Décision 82");
        assertThat(PdfText.of(pdf)).contains("Page 1 sur ", "Fait à Montauban");
        try (var document = document(pdf)) {
            assertThat(document.getOutlines(false).getAllChildren()).isNotEmpty();
            assertThat(document.getCatalog().getLang().toUnicodeString()).isEqualTo("fr");
            assertThat(document.getDocumentInfo().getTitle()).isEqualTo("Décision 82");
        }
    }

    @Test
    void takesNoTemplateFromElsewhere() {
        assertThatThrownBy(() -> press.print("../trust/secret", Map.of(), ""))
                .isInstanceOf(IllegalArgumentException.class);
    }

    private static PdfDocument document(byte[] pdf) throws IOException {
        return new PdfDocument(new PdfReader(new ByteArrayInputStream(pdf)));
    }
}
