package fr.maillage.bench;

import static org.assertj.core.api.Assertions.assertThat;

import eu.europa.esig.dss.model.InMemoryDocument;
import eu.europa.esig.dss.pades.validation.PDFDocumentValidator;
import eu.europa.esig.dss.pdf.IPdfObjFactory;
import eu.europa.esig.dss.pdf.modifications.DefaultPdfDifferencesFinder;
import eu.europa.esig.dss.pdf.pdfbox.PdfBoxNativeObjectFactory;
import fr.maillage.signing.ActSignatures;
import fr.maillage.signing.Acts;
import fr.maillage.signing.Authority;
import fr.maillage.signing.Verdict.Status;
import fr.maillage.signing.Verification;
import fr.maillage.signing.WithSigning;
import fr.maillage.signing.pades.Library;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Our verdict against the library's under the same policy, with and without its visual comparison. */
@WithSigning
@Tag("figure")
class ValidationBenchTest {

    private static final boolean FULL = Boolean.getBoolean("maillage.bench");
    private static final int RUNS = FULL ? 20 : 3;
    private static final int WARM_UP = FULL ? 10 : 2;
    private static final int SHORT = 2;
    private static final int LONG = 12;

    @Autowired
    private ActSignatures signatures;

    @Autowired
    private Authority authority;

    @Autowired
    private Verification verification;

    @Autowired
    private Library library;

    @Test
    void isFasterThanTheLibraryWithItsVisualComparison() {
        compare(
                "12 signatures, 10 pages or fewer, the library drawing",
                act(12, SHORT),
                new PdfBoxNativeObjectFactory());
    }

    @Test
    void costsLittleMoreThanTheLibraryWithoutDrawing() {
        DefaultPdfDifferencesFinder blind = new DefaultPdfDifferencesFinder();
        blind.setMaximalPagesAmountForVisualComparison(0);
        PdfBoxNativeObjectFactory factory = new PdfBoxNativeObjectFactory();
        factory.setPdfDifferencesFinder(blind);
        compare("12 signatures, more than 10 pages, the library not drawing", act(12, LONG), factory);
    }

    @Test
    void printsTheCurve() {
        for (int parties : FULL ? new int[] {1, 5, 12, 40} : new int[] {1, 5, 12}) {
            System.out.printf(
                    "FIGURE validation of %d signatures: %.1f ms of processor%n", parties, ours(act(parties, SHORT)));
        }
    }

    private void compare(String what, byte[] act, IPdfObjFactory factory) {
        double ours = ours(act);
        double library = median(() -> validate(act, factory));
        System.out.printf(
                "FIGURE validation of %s: %.1f ms of processor, the library %.1f ms, ratio %.2f%n",
                what, ours, library, library / ours);
    }

    private double ours(byte[] act) {
        return median(() -> assertThat(verification.verify(act).status()).isEqualTo(Status.VALID));
    }

    private void validate(byte[] act, IPdfObjFactory factory) {
        PDFDocumentValidator validator = new PDFDocumentValidator(new InMemoryDocument(act));
        validator.setPdfObjFactory(factory);
        validator.setCertificateVerifier(library.verifier());
        try (InputStream policy = getClass().getResourceAsStream("/signatures/policy/validation.xml")) {
            assertThat(validator.validateDocument(policy).getSimpleReport().getSignatureIdList())
                    .isNotEmpty();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private byte[] act(int parties, int articles) {
        return new Acts(signatures, authority).preserved(parties, articles);
    }

    private static double median(Runnable act) {
        List<Cost> costs = new ArrayList<>();
        for (int run = 0; run < WARM_UP + RUNS; run++) {
            Cost cost = new Cost();
            cost.of(act);
            costs.add(cost);
        }
        return Cost.median(costs.subList(WARM_UP, costs.size()), Cost::cpu);
    }
}
