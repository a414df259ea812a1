package fr.maillage.signing.verification;

import eu.europa.esig.dss.diagnostic.DiagnosticData;
import eu.europa.esig.dss.diagnostic.PDFRevisionWrapper;
import eu.europa.esig.dss.diagnostic.SignatureWrapper;
import eu.europa.esig.dss.diagnostic.TimestampWrapper;
import eu.europa.esig.dss.model.InMemoryDocument;
import eu.europa.esig.dss.model.policy.ValidationPolicy;
import eu.europa.esig.dss.pades.validation.PDFDocumentValidator;
import eu.europa.esig.dss.simplereport.SimpleReport;
import eu.europa.esig.dss.spi.policy.SignaturePolicyProvider;
import eu.europa.esig.dss.validation.policy.ValidationPolicyLoader;
import eu.europa.esig.dss.validation.reports.Reports;
import fr.maillage.signing.Reason;
import fr.maillage.signing.Verdict;
import fr.maillage.signing.Verdict.Status;
import fr.maillage.signing.pades.Library;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.math.BigInteger;
import java.util.Comparator;
import java.util.Date;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Component;

/** What cryptography, certificates and times say of each signature (EN 319 102-1), under our own policy. */
@Component
class Judge {

    private static final ClassPathResource POLICY = new ClassPathResource("signatures/policy/validation.xml");

    private final Library library;
    private final Grades grades;
    private ValidationPolicy policy;

    Judge(Library library, Grades grades) {
        this.library = library;
        this.grades = grades;
    }

    /** A signature and the end of what it covers, which is the order in which a file's signatures were made. */
    private record Placed(BigInteger end, Verdict.Signature signature) {

        static Placed at(PDFRevisionWrapper revision, Verdict.Signature signature) {
            List<BigInteger> range = revision == null ? List.of() : revision.getSignatureByteRange();
            return new Placed(range.size() == 4 ? range.get(2).add(range.get(3)) : BigInteger.ZERO, signature);
        }
    }

    /** The oldest signature first. */
    List<Verdict.Signature> judge(byte[] pdf) {
        PDFDocumentValidator validator = new PDFDocumentValidator(new InMemoryDocument(pdf));
        validator.setPdfObjFactory(Library.pdf());
        validator.setCertificateVerifier(library.verifier());
        validator.setSignaturePolicyProvider(
                new SignaturePolicyProvider()); // the library's own fetches what a file names
        validator.setEnableEtsiValidationReport(false);
        Reports reports = validator.validateDocument(policy());
        SimpleReport report = reports.getSimpleReport();
        DiagnosticData data = reports.getDiagnosticData();
        return Stream.concat(
                        data.getSignatures().stream()
                                .map(signature -> Placed.at(signature.getPDFRevision(), signature(report, signature))),
                        data.getTimestampList().stream()
                                .filter(timestamp -> timestamp.getType().isDocumentTimestamp())
                                .map(timestamp -> Placed.at(timestamp.getPDFRevision(), timestamp(report, timestamp))))
                .sorted(Comparator.comparing(Placed::end))
                .map(Placed::signature)
                .toList();
    }

    private Verdict.Signature signature(SimpleReport report, SignatureWrapper signature) {
        String id = signature.getId();
        Set<Reason> reasons = new LinkedHashSet<>(Findings.of(report, id));
        report.getSignatureTimestamps(id).forEach(timestamp -> reasons.addAll(Findings.of(report, timestamp.getId())));
        Stream<String> judged = Stream.concat(
                Stream.of(id), report.getSignatureTimestamps(id).stream().map(timestamp -> timestamp.getId()));
        Status verdict = Findings.worst(judged.map(token -> Findings.status(report, token)));
        return new Verdict.Signature(
                Optional.ofNullable(report.getSignedBy(id)).orElse(""),
                String.join(", ", signature.getSignerRoleDetails(signature.getClaimedRoles())),
                Findings.time(report, signature),
                grades.of(signature, verdict),
                verdict,
                List.copyOf(reasons));
    }

    private Verdict.Signature timestamp(SimpleReport report, TimestampWrapper timestamp) {
        String id = timestamp.getId();
        Status verdict = Findings.status(report, id);
        return new Verdict.Signature(
                Optional.ofNullable(report.getProducedBy(id)).orElse(""),
                "",
                Optional.ofNullable(report.getProductionTime(id)).map(Date::toInstant),
                grades.of(timestamp, verdict),
                verdict,
                Findings.of(report, id));
    }

    private synchronized ValidationPolicy policy() {
        if (policy == null) {
            try (InputStream file = POLICY.getInputStream()) {
                policy = ValidationPolicyLoader.fromValidationPolicy(file)
                        .withDefaultCryptographicSuite()
                        .create();
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
        return policy;
    }
}
