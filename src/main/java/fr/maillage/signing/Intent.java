package fr.maillage.signing;

import java.security.cert.X509Certificate;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;

/**
 * Everything that both steps of one signature must agree on, and nothing else: whoever keeps it, and the revision, may
 * take the second step on another machine.
 *
 * @param field the prepared empty field
 * @param signatory empty for the seal, which certifies the document: from then on only signatures are allowed
 * @param at the claimed time, in whole seconds
 * @param chain of the certificate that will sign, its own first
 */
public record Intent(String field, Optional<Signatory> signatory, Instant at, List<X509Certificate> chain) {

    public Intent {
        at = at.truncatedTo(ChronoUnit.SECONDS);
        chain = List.copyOf(chain);
    }

    public boolean certifies() {
        return signatory.isEmpty();
    }
}
