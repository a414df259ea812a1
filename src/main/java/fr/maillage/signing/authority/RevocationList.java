package fr.maillage.signing.authority;

import java.io.IOException;
import java.math.BigInteger;
import java.security.GeneralSecurityException;
import java.security.cert.X509CRL;
import java.time.Duration;
import java.time.Instant;
import java.util.Date;
import org.bouncycastle.asn1.x500.X500Name;
import org.bouncycastle.asn1.x509.CRLNumber;
import org.bouncycastle.asn1.x509.Extension;
import org.bouncycastle.cert.X509v2CRLBuilder;
import org.bouncycastle.cert.jcajce.JcaX509CRLConverter;
import org.bouncycastle.cert.jcajce.JcaX509ExtensionUtils;

/** The list of what the root has revoked, made anew each hour. Nothing has been: it says so, which is what is asked. */
final class RevocationList {

    private static final Duration FRESH = Duration.ofHours(1);
    private static final Duration GOOD_FOR = Duration.ofDays(7);

    private X509CRL current;

    synchronized X509CRL of(Holder root, Instant now) {
        if (current == null || isStale(now)) {
            current = make(root, now);
        }
        return current;
    }

    private boolean isStale(Instant now) {
        Instant made = current.getThisUpdate().toInstant();
        return now.isBefore(made) || now.isAfter(made.plus(FRESH));
    }

    private static X509CRL make(Holder root, Instant now) {
        X500Name issuer = X500Name.getInstance(
                root.certificate().getSubjectX500Principal().getEncoded());
        X509v2CRLBuilder builder = new X509v2CRLBuilder(issuer, Date.from(now));
        builder.setNextUpdate(Date.from(now.plus(GOOD_FOR)));
        try {
            builder.addExtension(
                    Extension.authorityKeyIdentifier,
                    false,
                    new JcaX509ExtensionUtils().createAuthorityKeyIdentifier(root.certificate()));
            builder.addExtension(Extension.cRLNumber, false, new CRLNumber(BigInteger.valueOf(now.getEpochSecond())));
            return new JcaX509CRLConverter().getCRL(builder.build(root.signer()));
        } catch (IOException | GeneralSecurityException e) {
            throw new IllegalStateException("no list of revocations can be made", e);
        }
    }
}
