package fr.maillage.signing.pades;

import eu.europa.esig.dss.enumerations.CertificationPermission;
import eu.europa.esig.dss.enumerations.DigestAlgorithm;
import eu.europa.esig.dss.enumerations.SignatureLevel;
import eu.europa.esig.dss.model.InMemoryDocument;
import eu.europa.esig.dss.model.SignatureValue;
import eu.europa.esig.dss.model.x509.CertificateToken;
import eu.europa.esig.dss.pades.PAdESSignatureParameters;
import fr.maillage.signing.Intent;
import fr.maillage.signing.NoProofOfTime;
import fr.maillage.signing.SignatureSteps;
import fr.maillage.signing.Signed;
import java.util.Date;
import java.util.List;
import org.springframework.stereotype.Component;

/** The three steps with EU DSS. The look is drawn anew in the second one: the same intent draws the same bytes. */
@Component
class PadesSteps implements SignatureSteps {

    private final Library library;
    private final Look look = new Look();

    PadesSteps(Library library) {
        this.library = library;
    }

    @Override
    public byte[] dataToSign(byte[] revision, Intent intent) {
        return library.service()
                .getDataToSign(new InMemoryDocument(revision), parameters(intent, SignatureLevel.PAdES_BASELINE_B))
                .getBytes();
    }

    /** The signed part is the same at both levels, so that without a proof of time the signature is not lost. */
    @Override
    public Signed embed(byte[] revision, Intent intent, byte[] value) {
        try {
            return signed(revision, intent, value, SignatureLevel.PAdES_BASELINE_T);
        } catch (NoProofOfTime e) {
            return signed(revision, intent, value, SignatureLevel.PAdES_BASELINE_B);
        }
    }

    private Signed signed(byte[] revision, Intent intent, byte[] value, SignatureLevel level) {
        return new Signed(
                embed(revision, parameters(intent, level), value),
                level == SignatureLevel.PAdES_BASELINE_T,
                intent.chain().get(0).getNotAfter().toInstant());
    }

    private byte[] embed(byte[] revision, PAdESSignatureParameters parameters, byte[] value) {
        return Revision.after(
                revision,
                library.service()
                        .signDocument(
                                new InMemoryDocument(revision),
                                parameters,
                                new SignatureValue(parameters.getSignatureAlgorithm(), value)));
    }

    private PAdESSignatureParameters parameters(Intent intent, SignatureLevel level) {
        PAdESSignatureParameters parameters = new PAdESSignatureParameters();
        List<CertificateToken> chain =
                intent.chain().stream().map(CertificateToken::new).toList();
        parameters.setSigningCertificate(chain.get(0));
        parameters.setCertificateChain(chain);
        parameters.setDigestAlgorithm(DigestAlgorithm.SHA256);
        parameters.setSignatureLevel(level);
        parameters.bLevel().setSigningDate(Date.from(intent.at()));
        parameters.setImageParameters(look.of(intent));
        if (intent.certifies()) {
            parameters.setPermission(CertificationPermission.MINIMAL_CHANGES_PERMITTED);
        }
        intent.signatory().ifPresent(signatory -> {
            parameters.setSignerName(signatory.name());
            signatory.reason().ifPresent(parameters::setReason);
            parameters.bLevel().setClaimedSignerRoles(List.of(look.role(signatory)));
        });
        return parameters;
    }
}
