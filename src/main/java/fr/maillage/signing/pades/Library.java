package fr.maillage.signing.pades;

import eu.europa.esig.dss.alert.ExceptionOnStatusAlert;
import eu.europa.esig.dss.model.x509.CertificateToken;
import eu.europa.esig.dss.pades.signature.PAdESService;
import eu.europa.esig.dss.pdf.IPdfObjFactory;
import eu.europa.esig.dss.pdf.modifications.DefaultPdfDifferencesFinder;
import eu.europa.esig.dss.pdf.modifications.DefaultPdfObjectModificationsFinder;
import eu.europa.esig.dss.pdf.pdfbox.PdfBoxNativeObjectFactory;
import eu.europa.esig.dss.spi.validation.CertificateVerifier;
import eu.europa.esig.dss.spi.validation.CommonCertificateVerifier;
import eu.europa.esig.dss.spi.x509.CommonTrustedCertificateSource;
import fr.maillage.signing.TrustAnchors;
import fr.maillage.signing.time.ProofsOfTime;
import org.springframework.stereotype.Component;

/**
 * The signature library, set up so that it renders nothing, believes only our anchors and fetches nothing: but news of
 * certificates, from hosts that the operator named, when an act is preserved.
 */
@Component
public class Library {

    private final Revocations revocations;
    private final TrustAnchors anchors;
    private final ProofsOfTime proofs;

    Library(Revocations revocations, TrustAnchors anchors, ProofsOfTime proofs) {
        this.revocations = revocations;
        this.anchors = anchors;
        this.proofs = proofs;
    }

    PAdESService service() {
        return service(verifier());
    }

    /** For what has to last: asks about the certificates of other authorities, and gives up when nobody tells. */
    PAdESService preservation() {
        CertificateVerifier verifier = verifier();
        revocations.asked(verifier);
        return service(verifier);
    }

    private PAdESService service(CertificateVerifier verifier) {
        PAdESService service = new PAdESService(verifier);
        service.setPdfObjFactory(pdf());
        service.setTspSource(proofs);
        return service;
    }

    /** What was changed is judged by {@code signing.verification}; here pictures and graphs are not compared again. */
    public static IPdfObjFactory pdf() {
        DefaultPdfDifferencesFinder differences = new DefaultPdfDifferencesFinder();
        differences.setMaximalPagesAmountForVisualComparison(0);
        DefaultPdfObjectModificationsFinder modifications = new DefaultPdfObjectModificationsFinder();
        modifications.setMaximumObjectVerificationDeepness(0);
        PdfBoxNativeObjectFactory factory = new PdfBoxNativeObjectFactory();
        factory.setPdfDifferencesFinder(differences);
        factory.setPdfObjectModificationsFinder(modifications);
        return factory;
    }

    /** Whom to believe, and what our own root has revoked; nothing else is looked up. */
    public CertificateVerifier verifier() {
        CommonTrustedCertificateSource trusted = new CommonTrustedCertificateSource();
        anchors.all().forEach(anchor -> trusted.addCertificate(new CertificateToken(anchor)));
        CommonCertificateVerifier verifier = new CommonCertificateVerifier();
        verifier.setAIASource(null);
        verifier.setTrustedCertSources(trusted);
        verifier.setAlertOnMissingRevocationData(new ExceptionOnStatusAlert());
        verifier.setCrlSource(revocations.ours());
        return verifier;
    }
}
