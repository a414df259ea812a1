package fr.maillage.signing.time;

import java.security.GeneralSecurityException;
import java.security.cert.CertPathBuilder;
import java.security.cert.CertStore;
import java.security.cert.CollectionCertStoreParameters;
import java.security.cert.PKIXBuilderParameters;
import java.security.cert.TrustAnchor;
import java.security.cert.X509CertSelector;
import java.security.cert.X509Certificate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.bouncycastle.cert.X509CertificateHolder;
import org.bouncycastle.cert.jcajce.JcaX509CertificateConverter;
import org.bouncycastle.tsp.TSPException;
import org.bouncycastle.tsp.TimeStampToken;

/** Whether a path led from a timestamp's certificate to somebody we believe, at its time (RFC 5280, 6). */
final class Believed {

    private Believed() {}

    static void check(TimeStampToken token, List<X509Certificate> anchors) throws TSPException {
        X509CertSelector signer = new X509CertSelector();
        signer.setCertificate(Proof.signer(token));
        try {
            PKIXBuilderParameters parameters = new PKIXBuilderParameters(
                    anchors.stream()
                            .map(anchor -> new TrustAnchor(anchor, null))
                            .collect(Collectors.toSet()),
                    signer);
            parameters.setDate(token.getTimeStampInfo().getGenTime());
            parameters.setRevocationEnabled(false); // judged with the act, from what it brings along
            parameters.addCertStore(
                    CertStore.getInstance("Collection", new CollectionCertStoreParameters(certificates(token))));
            CertPathBuilder.getInstance("PKIX").build(parameters);
        } catch (GeneralSecurityException e) {
            throw new TSPException("nobody we believe vouches for it", e);
        }
    }

    private static List<X509Certificate> certificates(TimeStampToken token) throws GeneralSecurityException {
        List<X509Certificate> certificates = new ArrayList<>();
        for (X509CertificateHolder holder : token.getCertificates().getMatches(null)) {
            certificates.add(new JcaX509CertificateConverter().getCertificate(holder));
        }
        return certificates;
    }
}
