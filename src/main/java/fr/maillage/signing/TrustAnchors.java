package fr.maillage.signing;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.cert.CertificateException;
import java.security.cert.CertificateFactory;
import java.security.cert.X509Certificate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.springframework.stereotype.Component;

/**
 * Whom we believe: our own root, what lies in {@code signatures/trust}, and what the operator adds. Nothing that comes
 * with a file is ever believed for its own sake.
 */
@Component
public class TrustAnchors {

    private final Authority authority;
    private final List<String> files;
    private List<X509Certificate> anchors = List.of();

    TrustAnchors(Authority authority, @Value("${maillage.signing.trust:}") List<String> files) {
        this.authority = authority;
        this.files = List.copyOf(files);
    }

    public synchronized List<X509Certificate> all() {
        if (anchors.isEmpty()) {
            anchors = read();
        }
        return anchors;
    }

    private List<X509Certificate> read() {
        List<X509Certificate> found = new ArrayList<>();
        found.add(authority.root());
        try {
            for (Resource file :
                    new PathMatchingResourcePatternResolver().getResources("classpath*:signatures/trust/*.cer")) {
                found.addAll(certificates(file.getInputStream()));
            }
            for (String file : files) {
                found.addAll(certificates(Files.newInputStream(Path.of(file))));
            }
            return List.copyOf(found);
        } catch (IOException | CertificateException e) {
            throw new IllegalStateException("a trust anchor cannot be read", e);
        }
    }

    private static Collection<X509Certificate> certificates(InputStream file) throws IOException, CertificateException {
        try (file) {
            return CertificateFactory.getInstance("X.509").generateCertificates(file).stream()
                    .map(X509Certificate.class::cast)
                    .toList();
        }
    }
}
