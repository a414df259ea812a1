package fr.maillage.signing.authority;

import java.math.BigInteger;
import java.security.KeyPair;
import java.security.SecureRandom;
import java.security.cert.CertificateException;
import java.security.cert.X509Certificate;
import java.time.Instant;
import java.time.Period;
import java.time.ZoneOffset;
import java.util.Date;
import java.util.List;
import org.bouncycastle.asn1.x500.X500Name;
import org.bouncycastle.cert.X509v3CertificateBuilder;
import org.bouncycastle.cert.jcajce.JcaX509CertificateConverter;
import org.bouncycastle.cert.jcajce.JcaX509v3CertificateBuilder;
import org.bouncycastle.operator.ContentSigner;

/** Makes certificates (RFC 5280): the root's own, and those that the root issues. */
final class Mint {

    private static final SecureRandom CHANCE = new SecureRandom();
    private static final Period ROOT_LIVES = Period.ofYears(20);

    /** Clocks of readers may be a little behind. */
    private static final Period EARLIER = Period.ofDays(1);

    private Mint() {}

    static Holder root(X500Name name, Instant now) {
        KeyPair pair = Curve.ROOT.generate();
        X509v3CertificateBuilder builder = new JcaX509v3CertificateBuilder(
                name, serial(), date(now, EARLIER.negated()), date(now, ROOT_LIVES), name, pair.getPublic());
        Purpose.ROOT.write(builder, pair.getPublic(), pair.getPublic());
        return new Holder(pair.getPrivate(), List.of(signed(builder, Holder.signer(pair.getPrivate()))));
    }

    /** A certificate for a key, signed by the root. */
    static X509Certificate issue(Holder root, Request request, Instant now) {
        X509v3CertificateBuilder builder = new JcaX509v3CertificateBuilder(
                X500Name.getInstance(
                        root.certificate().getSubjectX500Principal().getEncoded()),
                serial(),
                date(now, EARLIER.negated()),
                date(now, request.lives()),
                request.subject(),
                request.key());
        request.purpose().write(builder, request.key(), root.certificate().getPublicKey());
        if (!request.revocations().isEmpty()) {
            Purpose.tell(builder, request.revocations());
        }
        return signed(builder, root.signer());
    }

    private static X509Certificate signed(X509v3CertificateBuilder builder, ContentSigner signer) {
        try {
            return new JcaX509CertificateConverter().getCertificate(builder.build(signer));
        } catch (CertificateException e) {
            throw new IllegalStateException("no certificate can be made", e);
        }
    }

    private static BigInteger serial() {
        return new BigInteger(127, CHANCE).setBit(126);
    }

    private static Date date(Instant now, Period later) {
        return Date.from(now.atZone(ZoneOffset.UTC).plus(later).toInstant());
    }
}
