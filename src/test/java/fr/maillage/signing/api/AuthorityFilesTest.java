package fr.maillage.signing.api;

import static org.assertj.core.api.Assertions.assertThat;

import fr.maillage.OnPlatform;
import fr.maillage.people.door.Browser;
import java.io.ByteArrayInputStream;
import java.security.GeneralSecurityException;
import java.security.cert.CertificateFactory;
import java.security.cert.X509CRL;
import java.security.cert.X509Certificate;
import java.time.Instant;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;

/** What strangers fetch who check an act without asking us, read as any of them reads it. */
@OnPlatform
class AuthorityFilesTest {

    @LocalServerPort
    private int port;

    private X509Certificate root;
    private X509CRL revocations;

    @BeforeEach
    void fetch() throws GeneralSecurityException {
        CertificateFactory reader = CertificateFactory.getInstance("X.509");
        Browser stranger = new Browser(port);
        root = (X509Certificate)
                reader.generateCertificate(new ByteArrayInputStream(stranger.download("/autorite/racine.cer")));
        revocations =
                (X509CRL) reader.generateCRL(new ByteArrayInputStream(stranger.download("/autorite/revocations.crl")));
    }

    @Test
    void theRootSignsItselfAndIsAnAuthorityToday() throws GeneralSecurityException {
        root.verify(root.getPublicKey());
        root.checkValidity();
        assertThat(root.getBasicConstraints()).isNotNegative();
        assertThat(root.getKeyUsage()[5]).as("may sign certificates").isTrue();
        assertThat(root.getKeyUsage()[6]).as("may sign lists of revocations").isTrue();
    }

    @Test
    void theListIsTheRootsOwnAndFreshAndTheNextOneIsAnnounced() throws GeneralSecurityException {
        revocations.verify(root.getPublicKey());
        assertThat(revocations.getIssuerX500Principal()).isEqualTo(root.getSubjectX500Principal());
        assertThat(revocations.getThisUpdate()).isBeforeOrEqualTo(Instant.now());
        assertThat(revocations.getNextUpdate()).isAfter(Instant.now());
        assertThat(revocations.isRevoked(root)).isFalse();
    }
}
