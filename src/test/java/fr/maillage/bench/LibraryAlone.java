package fr.maillage.bench;

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
import fr.maillage.signing.time.ProofsOfTime;
import java.time.Instant;
import java.util.Date;
import java.util.List;

/** The library as its manual shows it, with our certificate, a look like ours and our timestamp service. */
record LibraryAlone(ProofsOfTime proofs) {

    byte[] sign(byte[] pdf, String field, SigningKey key) {
        PAdESService service = new PAdESService(new CommonCertificateVerifier());
        service.setTspSource(proofs);
        Instant at = Instant.now();
        byte[] data = service.getDataToSign(new InMemoryDocument(pdf), parameters(field, key, at))
                .getBytes();
        SignatureValue value = new SignatureValue(SignatureAlgorithm.ECDSA_SHA256, key.sign(data));
        return DSSUtils.toByteArray(service.signDocument(new InMemoryDocument(pdf), parameters(field, key, at), value));
    }

    private static PAdESSignatureParameters parameters(String field, SigningKey key, Instant at) {
        List<CertificateToken> chain =
                key.chain().stream().map(CertificateToken::new).toList();
        PAdESSignatureParameters parameters = new PAdESSignatureParameters();
        parameters.setSignatureLevel(SignatureLevel.PAdES_BASELINE_T);
        parameters.setDigestAlgorithm(DigestAlgorithm.SHA256);
        parameters.setSigningCertificate(chain.get(0));
        parameters.setCertificateChain(chain);
        parameters.bLevel().setSigningDate(Date.from(at));
        parameters.setImageParameters(BenchLook.of(field));
        return parameters;
    }
}
