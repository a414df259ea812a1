package fr.maillage;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import org.verapdf.gf.foundry.VeraGreenfieldFoundryProvider;
import org.verapdf.pdfa.Foundries;
import org.verapdf.pdfa.flavours.PDFAFlavour;

/** What veraPDF says of a PDF under the two norms that every act keeps. */
public final class Norms {

    static {
        VeraGreenfieldFoundryProvider.initialise();
    }

    private Norms() {}

    public static void assertKept(byte[] pdf) {
        assertKept(pdf, PDFAFlavour.PDFA_3_A);
        assertKept(pdf, PDFAFlavour.PDFUA_1);
    }

    private static void assertKept(byte[] pdf, PDFAFlavour norm) {
        try (var parser = Foundries.defaultInstance().createParser(new ByteArrayInputStream(pdf), norm);
                var validator = Foundries.defaultInstance().createValidator(norm, false)) {
            var result = validator.validate(parser);
            assertThat(result.isCompliant())
                    .as(result.getTestAssertions().toString())
                    .isTrue();
        } catch (java.io.IOException | org.verapdf.core.VeraPDFException e) {
            throw new AssertionError(e);
        }
    }
}
