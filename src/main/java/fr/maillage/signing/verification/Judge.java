package fr.maillage.signing.verification;

import eu.europa.esig.dss.diagnostic.DiagnosticData;
import eu.europa.esig.dss.diagnostic.SignatureWrapper;
import eu.europa.esig.dss.model.InMemoryDocument;
import eu.europa.esig.dss.model.policy.ValidationPolicy;
import eu.europa.esig.dss.pades.validation.PDFDocumentValidator;
import eu.europa.esig.dss.simplereport.SimpleReport;
import eu.europa.esig.dss.spi.policy.SignaturePolicyProvider;
import eu.europa.esig.dss.validation.policy.ValidationPolicyLoader;
import eu.europa.esig.dss.validation.reports.Reports;
import fr.maillage.signing.Reason;
import fr.maillage.signing.Verdict;
import fr.maillage.signing.pades.Library;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.Instant;
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
    private ValidationPolicy policy;

    Judge(Library library) {
        this.library = library;
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
                        data.getSignatures().stream().map(signature -> signature(report, signature)),
                        data.getTimestampList().stream()
                                .filter(timestamp -> timestamp.getType().isDocumentTimestamp())
                                .map(timestamp -> timestamp(report, timestamp.getId())))
                .sorted(Comparator.comparing(signature -> signature.time().orElse(Instant.MAX)))
                .toList();
    }

    private static Verdict.Signature signature(SimpleReport report, SignatureWrapper signature) {
        String id = signature.getId();
        Set<Reason> reasons = new LinkedHashSet<>(Findings.of(report, id));
        report.getSignatureTimestamps(id).forEach(timestamp -> reasons.addAll(Findings.of(report, timestamp.getId())));
        Stream<String> judged = Stream.concat(
                Stream.of(id), report.getSignatureTimestamps(id).stream().map(timestamp -> timestamp.getId()));
        return new Verdict.Signature(
                Optional.ofNullable(report.getSignedBy(id)).orElse(""),
                String.join(", ", signature.getSignerRoleDetails(signature.getClaimedRoles())),
                Optional.ofNullable(report.getBestSignatureTime(id)).map(Date::toInstant),
                Findings.level(signature),
                Findings.worst(judged.map(token -> Findings.status(report, token))),
                List.copyOf(reasons));
    }

    private static Verdict.Signature timestamp(SimpleReport report, String id) {
        return new Verdict.Signature(
                Optional.ofNullable(report.getProducedBy(id)).orElse(""),
                "",
                Optional.ofNullable(report.getProductionTime(id)).map(Date::toInstant),
                "TIMESTAMP",
                Findings.status(report, id),
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
