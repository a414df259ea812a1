package fr.maillage.signing.pades;

import eu.europa.esig.dss.model.InMemoryDocument;
import eu.europa.esig.dss.model.x509.revocation.crl.CRL;
import eu.europa.esig.dss.service.crl.OnlineCRLSource;
import eu.europa.esig.dss.service.ocsp.OnlineOCSPSource;
import eu.europa.esig.dss.spi.validation.CertificateVerifier;
import eu.europa.esig.dss.spi.x509.revocation.RevocationToken;
import eu.europa.esig.dss.spi.x509.revocation.crl.ExternalResourcesCRLSource;
import fr.maillage.signing.Authority;
import fr.maillage.signing.wire.NamedHosts;
import java.security.cert.CRLException;
import org.springframework.stereotype.Component;

/**
 * News of certificates. Of our own root's we know them without asking; of those of other authorities (a seal or a
 * timestamp that the operator bought) we ask when an act is preserved, and only the hosts that the operator named.
 */
@Component
class Revocations {

    private final Authority authority;
    private final NamedHosts hosts;

    Revocations(Authority authority, NamedHosts hosts) {
        this.authority = authority;
        this.hosts = hosts;
    }

    /** What is known without asking anybody. */
    ExternalResourcesCRLSource ours() {
        try {
            return new ExternalResourcesCRLSource(
                    new InMemoryDocument(authority.revocations().getEncoded()));
        } catch (CRLException e) {
            throw new IllegalStateException("our own list cannot be read", e);
        }
    }

    /** The same, and what the hosts say that the operator named; of any other nothing is known. */
    void asked(CertificateVerifier verifier) {
        ExternalResourcesCRLSource ours = ours();
        OnlineCRLSource theirs = new OnlineCRLSource(hosts);
        verifier.setCrlSource((certificate, issuer) -> {
            RevocationToken<CRL> known = ours.getRevocationToken(certificate, issuer);
            return known == null ? theirs.getRevocationToken(certificate, issuer) : known;
        });
        verifier.setOcspSource(new OnlineOCSPSource(hosts));
    }
}
