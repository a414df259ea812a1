package fr.maillage.document;

import static org.assertj.core.api.Assertions.assertThat;

import fr.maillage.document.pdf.HostilePdf;
import fr.maillage.shared.Refusal;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class InspectionTest {

    private final Inspection inspection = new Inspection(List.of(HostilePdf.examiner(), new ImageExaminer()));

    @AfterAll
    void close() {
        inspection.close();
    }

    @Test
    void takesWhatIsHarmless() {
        assertThat(inspection.inspect("plan.pdf", HostilePdf.harmless()))
                .isInstanceOfSatisfying(Inspected.Accepted.class, accepted -> {
                    assertThat(accepted.name()).isEqualTo("plan.pdf");
                    assertThat(accepted.mediaType()).isEqualTo("application/pdf");
                    assertThat(accepted.sha256()).hasSize(64);
                });
        assertThat(inspection.inspect("photo.PNG", HostileFile.image("png"))).isInstanceOf(Inspected.Accepted.class);
        assertThat(inspection.inspect("photo.jpeg", HostileFile.image("jpg"))).isInstanceOf(Inspected.Accepted.class);
    }

    static Stream<Arguments> refusedFiles() {
        byte[] harmless = HostilePdf.harmless();
        byte[] png = HostileFile.image("png");
        return Stream.of(
                Arguments.of("document.empty", new byte[0]),
                Arguments.of("document.too-big", new byte[21 * 1024 * 1024]),
                Arguments.of("document.unknown-type", HostileFile.program()),
                Arguments.of("document.unknown-type", HostileFile.joined(new byte[10], harmless)),
                Arguments.of("document.unknown-type", "<html>".getBytes(StandardCharsets.US_ASCII)),
                Arguments.of("document.two-kinds", HostileFile.joined(harmless, HostileFile.zip())),
                Arguments.of("document.two-kinds", HostileFile.joined(png, HostileFile.zip())),
                Arguments.of("document.damaged", Arrays.copyOf(harmless, harmless.length / 2)),
                Arguments.of("document.damaged", "%PDF-1.7 and then nothing".getBytes(StandardCharsets.US_ASCII)),
                Arguments.of("document.damaged", Arrays.copyOf(png, png.length / 2)),
                Arguments.of("document.image-too-large", HostileFile.pngThatClaims(60_000, 60_000)),
                Arguments.of("document.pdf-active", HostilePdf.openingWithJavaScript()),
                Arguments.of("document.pdf-active", HostilePdf.withJavaScriptInANameTree()),
                Arguments.of("document.pdf-active", HostilePdf.withJavaScriptInAnObjectStream()),
                Arguments.of("document.pdf-active", HostilePdf.launching()),
                Arguments.of("document.pdf-active", HostilePdf.actingByItself()),
                Arguments.of("document.pdf-active", HostilePdf.sendingAForm()),
                Arguments.of("document.pdf-active", HostilePdf.withForm("XFA")),
                Arguments.of("document.pdf-files", HostilePdf.hidingAFile()),
                Arguments.of("document.pdf-encrypted", HostilePdf.encrypted()),
                Arguments.of("document.pdf-too-long", HostilePdf.ofPages(501)),
                Arguments.of("document.pdf-bomb", HostilePdf.bomb()),
                Arguments.of("document.too-deep", HostilePdf.nested(100)),
                Arguments.of("document.too-deep", HostilePdf.nested(100_000)));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("refusedFiles")
    void refusesWithASentence(String key, byte[] bytes) {
        assertThat(inspection.inspect("plan.pdf", bytes)).isInstanceOfSatisfying(Inspected.Rejected.class, rejected -> {
            assertThat(rejected.reason().key()).isEqualTo(key);
            assertThat(sentences(rejected.reason()))
                    .allSatisfy(text -> assertThat(text).endsWith("."));
        });
    }

    private static List<String> sentences(Refusal reason) {
        return Stream.of(Locale.FRENCH, Locale.ENGLISH)
                .map(language -> ResourceBundle.getBundle("messages/document", language))
                .map(bundle -> bundle.getString(reason.key()))
                .toList();
    }
}
