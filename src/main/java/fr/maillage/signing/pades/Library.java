package fr.maillage.signing.pades;

import eu.europa.esig.dss.alert.ExceptionOnStatusAlert;
import eu.europa.esig.dss.model.InMemoryDocument;
import eu.europa.esig.dss.model.x509.CertificateToken;
import eu.europa.esig.dss.pades.signature.PAdESService;
import eu.europa.esig.dss.pdf.IPdfObjFactory;
import eu.europa.esig.dss.pdf.modifications.DefaultPdfDifferencesFinder;
import eu.europa.esig.dss.pdf.modifications.DefaultPdfObjectModificationsFinder;
import eu.europa.esig.dss.pdf.pdfbox.PdfBoxNativeObjectFactory;
import eu.europa.esig.dss.spi.validation.CertificateVerifier;
import eu.europa.esig.dss.spi.validation.CommonCertificateVerifier;
import eu.europa.esig.dss.spi.x509.CommonTrustedCertificateSource;
import eu.europa.esig.dss.spi.x509.revocation.crl.ExternalResourcesCRLSource;
import fr.maillage.signing.Authority;
import fr.maillage.signing.TrustAnchors;
import fr.maillage.signing.time.ProofsOfTime;
import java.security.cert.CRLException;
import org.springframework.stereotype.Component;

/** The signature library, set up so that it fetches nothing, renders nothing and believes only our anchors. */
@Component
public class Library {

    private final Authority authority;
    private final TrustAnchors anchors;
    private final ProofsOfTime proofs;

    Library(Authority authority, TrustAnchors anchors, ProofsOfTime proofs) {
        this.authority = authority;
        this.anchors = anchors;
        this.proofs = proofs;
    }

    PAdESService service() {
        PAdESService service = new PAdESService(verifier());
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
        try {
            verifier.setCrlSource(new ExternalResourcesCRLSource(
                    new InMemoryDocument(authority.revocations().getEncoded())));
        } catch (CRLException e) {
            throw new IllegalStateException("our own list cannot be read", e);
        }
        return verifier;
    }
}
