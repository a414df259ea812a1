package fr.maillage.document.pdf;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.itextpdf.forms.PdfAcroForm;
import com.itextpdf.kernel.pdf.PdfDocument;
import com.itextpdf.kernel.pdf.PdfName;
import com.itextpdf.kernel.pdf.PdfReader;
import fr.maillage.Norms;
import fr.maillage.document.SignaturePlace;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class SignatureFieldsTest {

    private static final Map<String, Object> ONE_PARTY =
            Map.of("articles", List.of(), "parties", List.of(Map.of("name", "prefect", "label", "Préfet")));

    @Test
    void keepsBothNormsWithEmptyFields() throws IOException {
        byte[] act = TestAct.of(5, 2);
        Files.write(Files.createDirectories(Path.of("target/documents")).resolve("act.pdf"), act);

        Norms.assertKept(act);
    }

    @Test
    void makesOneFieldForEachPlaceAsLargeAsStated() throws IOException {
        try (var document = new PdfDocument(new PdfReader(new ByteArrayInputStream(TestAct.of(3, 0))))) {
            var fields = PdfAcroForm.getAcroForm(document, false).getAllFormFields();

            assertThat(fields).containsOnlyKeys("seal", "party-1", "party-2", "party-3");
            assertThat(fields.values()).allSatisfy(field -> {
                var widget = field.getWidgets().get(0).getPdfObject();
                assertThat(widget.getAsRectangle(PdfName.Rect).getWidth()).isEqualTo(226f);
                assertThat(widget.getAsRectangle(PdfName.Rect).getHeight()).isEqualTo(84f);
                assertThat(widget.getAsRectangle(PdfName.Rect).getLeft() % 1).isZero();
            });
        }
    }

    @Test
    void refusesAPlaceThatTheTemplateLeavesOutOrInvents() {
        HtmlPress press = new HtmlPress();
        SignaturePlace prefect = SignaturePlace.of("prefect", "Préfet");
        SignaturePlace mayor = SignaturePlace.of("mayor", "Maire");

        assertThatThrownBy(() -> press.print("test-act", ONE_PARTY, "", List.of(prefect, mayor)))
                .hasMessageContaining("mayor");
        assertThatThrownBy(() -> press.print("test-act", ONE_PARTY, "", List.of(mayor)))
                .hasMessageContaining("prefect");
    }
}
