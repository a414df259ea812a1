package fr.maillage.signing.verification;

import eu.europa.esig.dss.enumerations.DigestAlgorithm;
import eu.europa.esig.dss.enumerations.SignatureAlgorithm;
import eu.europa.esig.dss.enumerations.SignatureLevel;
import eu.europa.esig.dss.model.InMemoryDocument;
import eu.europa.esig.dss.model.SignatureValue;
import eu.europa.esig.dss.model.x509.CertificateToken;
import eu.europa.esig.dss.pades.PAdESSignatureParameters;
import eu.europa.esig.dss.pades.signature.PAdESService;
import eu.europa.esig.dss.spi.DSSUtils;
import eu.europa.esig.dss.spi.validation.CommonCertificateVerifier;
import fr.maillage.signing.SigningKey;
import java.util.List;

/** Somebody who signs an act in a field of their own making, which nobody sees. */
record Uninvited(SigningKey key) {

    byte[] signs(byte[] act) {
        List<CertificateToken> chain =
                key.chain().stream().map(CertificateToken::new).toList();
        PAdESSignatureParameters parameters = new PAdESSignatureParameters();
        parameters.setSignatureLevel(SignatureLevel.PAdES_BASELINE_B);
        parameters.setDigestAlgorithm(DigestAlgorithm.SHA256);
        parameters.setSigningCertificate(chain.get(0));
        parameters.setCertificateChain(chain);
        PAdESService library = new PAdESService(new CommonCertificateVerifier());
        InMemoryDocument document = new InMemoryDocument(act);
        byte[] data = library.getDataToSign(document, parameters).getBytes();
        SignatureValue value = new SignatureValue(SignatureAlgorithm.ECDSA_SHA256, key.sign(data));
        return DSSUtils.toByteArray(library.signDocument(document, parameters, value));
    }
}
