package fr.maillage.signing.verification;

import static org.assertj.core.api.Assertions.assertThat;

import eu.europa.esig.dss.enumerations.DigestAlgorithm;
import eu.europa.esig.dss.enumerations.SignatureAlgorithm;
import eu.europa.esig.dss.enumerations.SignatureLevel;
import eu.europa.esig.dss.model.InMemoryDocument;
import eu.europa.esig.dss.model.Policy;
import eu.europa.esig.dss.model.SignatureValue;
import eu.europa.esig.dss.model.x509.CertificateToken;
import eu.europa.esig.dss.pades.PAdESSignatureParameters;
import eu.europa.esig.dss.pades.signature.PAdESService;
import eu.europa.esig.dss.spi.DSSUtils;
import eu.europa.esig.dss.spi.validation.CommonCertificateVerifier;
import fr.maillage.document.pdf.TestAct;
import fr.maillage.signing.Verdict;
import fr.maillage.signing.Verification;
import fr.maillage.signing.WithSigning;
import fr.maillage.signing.authority.ForeignAuthority;
import fr.maillage.signing.authority.Holder;
import fr.maillage.signing.pades.Library;
import java.security.GeneralSecurityException;
import java.security.Signature;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Files and certificates name addresses; whoever opens them for us would choose whom this platform calls. */
@WithSigning
class NothingFetchedTest {

    /** Answers every question, and counts them. */
    private final ForeignAuthority elsewhere = new ForeignAuthority("Ailleurs");

    @Autowired
    private Verification verification;

    @AfterEach
    void close() {
        elsewhere.close();
    }

    @Test
    void neitherASignaturePolicyNorNewsOfItsCertificate() {
        byte[] act = naming("http://" + elsewhere.host() + "/policy.pdf");

        Verdict verdict = verification.verify(act);

        assertThat(verdict.signatures()).hasSize(1);
        assertThat(verdict.status()).isNotEqualTo(Verdict.Status.VALID);
        assertThat(elsewhere.asked()).isZero();
    }

    /** A signature whose policy, whose signer's issuer and whose news are all to be had at addresses that it names. */
    private byte[] naming(String address) {
        Holder signer = elsewhere.seal();
        Policy policy = new Policy();
        policy.setId("2.25.1");
        policy.setDigestAlgorithm(DigestAlgorithm.SHA256);
        policy.setDigestValue(new byte[32]);
        policy.setSpuri(address);
        PAdESSignatureParameters parameters = new PAdESSignatureParameters();
        parameters.setSigningCertificate(new CertificateToken(signer.certificate()));
        parameters.setDigestAlgorithm(DigestAlgorithm.SHA256);
        parameters.setSignatureLevel(SignatureLevel.PAdES_BASELINE_B);
        parameters.bLevel().setSignaturePolicy(policy);
        PAdESService service = new PAdESService(new CommonCertificateVerifier());
        service.setPdfObjFactory(Library.pdf());
        InMemoryDocument act = new InMemoryDocument(TestAct.of(1, 0));
        byte[] value = signed(signer, service.getDataToSign(act, parameters).getBytes());
        return DSSUtils.toByteArray(
                service.signDocument(act, parameters, new SignatureValue(SignatureAlgorithm.RSA_SHA256, value)));
    }

    private static byte[] signed(Holder signer, byte[] data) {
        try {
            Signature signature = Signature.getInstance("SHA256withRSA");
            signature.initSign(signer.key());
            signature.update(data);
            return signature.sign();
        } catch (GeneralSecurityException e) {
            throw new AssertionError(e);
        }
    }
}
