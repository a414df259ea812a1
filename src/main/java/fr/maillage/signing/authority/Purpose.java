package fr.maillage.signing.authority;

import java.io.IOException;
import java.security.GeneralSecurityException;
import java.security.PublicKey;
import org.bouncycastle.asn1.ASN1Encodable;
import org.bouncycastle.asn1.ASN1ObjectIdentifier;
import org.bouncycastle.asn1.DERNull;
import org.bouncycastle.asn1.x509.BasicConstraints;
import org.bouncycastle.asn1.x509.CRLDistPoint;
import org.bouncycastle.asn1.x509.DistributionPoint;
import org.bouncycastle.asn1.x509.DistributionPointName;
import org.bouncycastle.asn1.x509.ExtendedKeyUsage;
import org.bouncycastle.asn1.x509.Extension;
import org.bouncycastle.asn1.x509.GeneralName;
import org.bouncycastle.asn1.x509.GeneralNames;
import org.bouncycastle.asn1.x509.KeyPurposeId;
import org.bouncycastle.asn1.x509.KeyUsage;
import org.bouncycastle.cert.X509v3CertificateBuilder;
import org.bouncycastle.cert.jcajce.JcaX509ExtensionUtils;

/** What a certificate is good for, as its extensions say. */
enum Purpose {
    ROOT(KeyUsage.keyCertSign | KeyUsage.cRLSign),
    SIGNATORY(KeyUsage.nonRepudiation),
    SEAL(KeyUsage.nonRepudiation | KeyUsage.digitalSignature),
    TIMESTAMP(KeyUsage.digitalSignature);

    private static final ASN1ObjectIdentifier NO_REVOCATION_AVAILABLE = new ASN1ObjectIdentifier("2.5.29.56");

    private final int usage;

    Purpose(int usage) {
        this.usage = usage;
    }

    void write(X509v3CertificateBuilder builder, PublicKey key, PublicKey issuer) {
        try {
            builder.addExtension(Extension.basicConstraints, true, constraints());
            builder.addExtension(Extension.keyUsage, true, new KeyUsage(usage));
            JcaX509ExtensionUtils identifiers = new JcaX509ExtensionUtils();
            builder.addExtension(Extension.subjectKeyIdentifier, false, identifiers.createSubjectKeyIdentifier(key));
            builder.addExtension(
                    Extension.authorityKeyIdentifier, false, identifiers.createAuthorityKeyIdentifier(issuer));
            writeOwn(builder);
        } catch (IOException | GeneralSecurityException e) {
            throw new IllegalStateException("the extensions cannot be written", e);
        }
    }

    /** Where the list is that would name the certificate (RFC 5280, 4.2.1.13). */
    static void tell(X509v3CertificateBuilder builder, String revocations) {
        GeneralName address = new GeneralName(GeneralName.uniformResourceIdentifier, revocations);
        DistributionPoint point =
                new DistributionPoint(new DistributionPointName(new GeneralNames(address)), null, null);
        try {
            builder.addExtension(
                    Extension.cRLDistributionPoints, false, new CRLDistPoint(new DistributionPoint[] {point}));
        } catch (IOException e) {
            throw new IllegalStateException("the extension cannot be written", e);
        }
    }

    private ASN1Encodable constraints() {
        return this == ROOT ? new BasicConstraints(0) : new BasicConstraints(false);
    }

    private void writeOwn(X509v3CertificateBuilder builder) throws IOException {
        if (this == SIGNATORY) {
            builder.addExtension(NO_REVOCATION_AVAILABLE, false, DERNull.INSTANCE);
        }
        if (this == TIMESTAMP) {
            builder.addExtension(
                    Extension.extendedKeyUsage, true, new ExtendedKeyUsage(KeyPurposeId.id_kp_timeStamping));
        }
    }
}
