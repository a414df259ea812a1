package fr.maillage.signing.api;

import fr.maillage.signing.Authority;
import java.security.cert.CRLException;
import java.security.cert.CertificateEncodingException;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/** Publishes the root and what it revoked (RFC 2585), for whoever checks an act without asking us. */
@RestController
class AuthorityFiles {

    private static final MediaType CERTIFICATE = MediaType.parseMediaType("application/pkix-cert");
    private static final MediaType REVOCATIONS = MediaType.parseMediaType("application/pkix-crl");

    private final Authority authority;

    AuthorityFiles(Authority authority) {
        this.authority = authority;
    }

    @GetMapping("/autorite/racine.cer")
    ResponseEntity<byte[]> root() throws CertificateEncodingException {
        return ResponseEntity.ok()
                .contentType(CERTIFICATE)
                .body(authority.root().getEncoded());
    }

    @GetMapping("/autorite/revocations.crl")
    ResponseEntity<byte[]> revocations() throws CRLException {
        return ResponseEntity.ok()
                .contentType(REVOCATIONS)
                .body(authority.revocations().getEncoded());
    }
}
