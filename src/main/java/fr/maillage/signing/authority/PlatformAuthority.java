package fr.maillage.signing.authority;

import fr.maillage.signing.Authority;
import fr.maillage.signing.Signatory;
import fr.maillage.signing.SigningKey;
import java.security.KeyPair;
import java.security.cert.X509CRL;
import java.security.cert.X509Certificate;
import java.time.Clock;
import java.time.Instant;
import java.time.Period;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** The authority that issues with the platform's own root. */
@Component
class PlatformAuthority implements Authority, TimestampHolder {

    /** As long as a timestamp service may be away before the signatory is asked again. */
    private static final Period ONE_TIME_LIVES = Period.ofDays(10);

    private final Keys keys;
    private final Clock clock;
    private final RevocationList revoked = new RevocationList();
    private KeyRing ring;

    PlatformAuthority(Keys keys, Clock clock) {
        this.keys = keys;
        this.clock = clock;
    }

    @Override
    public SigningKey issue(Signatory signatory) {
        KeyPair pair = Curve.LEAF.generate();
        Holder root = ring().root();
        Request request = new Request(Subjects.of(signatory), pair.getPublic(), Purpose.SIGNATORY, ONE_TIME_LIVES, "");
        X509Certificate certificate = Mint.issue(root, request, now());
        return new HeldKey(new Holder(pair.getPrivate(), List.of(certificate, root.certificate())));
    }

    @Override
    public SigningKey seal() {
        return new HeldKey(ring().seal());
    }

    @Override
    public X509Certificate root() {
        return ring().root().certificate();
    }

    @Override
    public X509CRL revocations() {
        return revoked.of(ring().root(), now());
    }

    @Override
    public Optional<Holder> timestamp() {
        return Optional.ofNullable(ring().timestamp());
    }

    synchronized KeyRing ring() {
        if (ring == null) {
            ring = keys.ring();
        }
        return ring;
    }

    private Instant now() {
        return clock.instant();
    }
}
