package fr.maillage.signing.verification;

import static org.assertj.core.api.Assertions.assertThat;

import eu.europa.esig.dss.model.InMemoryDocument;
import eu.europa.esig.dss.pades.validation.PDFDocumentValidator;
import eu.europa.esig.dss.simplereport.SimpleReport;
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
import java.util.EnumMap;
import java.util.Map;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;

/** Our verdict beside the library's own, which draws pages and compares objects, under the same policy. */
@WithSigning
@Tag("figure")
class StrictnessTest {

    @Autowired
    private ActSignatures signatures;

    @Autowired
    private Authority authority;

    @Autowired
    private Verification verification;

    @Autowired
    private Library library;

    /** On the last page of articles: of a short act, and of one that has more pages than the library draws. */
    @ParameterizedTest
    @ValueSource(ints = {2, 12})
    void callsNothingValidThatTheLibraryCallsFailed(int page) {
        byte[] act = new Acts(signatures, authority).signed(1, page);
        Map<Status, Integer> theirs = new EnumMap<>(Status.class);
        for (Edit edit : Edit.values()) {
            byte[] altered = edit.on(act, page);
            assertThat(verification.verify(altered).status()).as("%s", edit).isEqualTo(Status.INVALID);
            theirs.merge(theirs(altered), 1, Integer::sum);
        }
        System.out.printf(
                "FIGURE %d altered acts, on page %d: all INVALID, by the library %s%n",
                Edit.values().length, page, theirs);
    }

    private Status theirs(byte[] file) {
        PDFDocumentValidator validator = new PDFDocumentValidator(new InMemoryDocument(file));
        validator.setCertificateVerifier(library.verifier());
        try (InputStream policy = getClass().getResourceAsStream("/signatures/policy/validation.xml")) {
            SimpleReport report = validator.validateDocument(policy).getSimpleReport();
            return Findings.worst(report.getSignatureIdList().stream().map(id -> Findings.status(report, id)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
