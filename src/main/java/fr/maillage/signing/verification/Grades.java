package fr.maillage.signing.verification;

import eu.europa.esig.dss.diagnostic.AbstractTokenProxy;
import eu.europa.esig.dss.diagnostic.CertificateWrapper;
import eu.europa.esig.dss.diagnostic.SignatureWrapper;
import eu.europa.esig.dss.diagnostic.TimestampWrapper;
import eu.europa.esig.dss.enumerations.QCTypeEnum;
import eu.europa.esig.dss.model.x509.CertificateToken;
import fr.maillage.signing.Authority;
import fr.maillage.signing.Verdict.Grade;
import fr.maillage.signing.Verdict.Kind;
import fr.maillage.signing.Verdict.Status;
import fr.maillage.signing.Verdict.Worth;
import org.springframework.stereotype.Component;

/** Says what signatures are in law: of those under our own root we know that they are simple, of others nothing. */
@Component
class Grades {

    private final Authority authority;

    Grades(Authority authority) {
        this.authority = authority;
    }

    Worth of(SignatureWrapper signature, Status verdict) {
        boolean ours = isOurs(signature);
        Kind kind = isSeal(signature.getSigningCertificate(), ours) ? Kind.SEAL : Kind.SIGNATURE;
        return new Worth(kind, grade(ours, verdict), Findings.level(signature));
    }

    Worth of(TimestampWrapper timestamp, Status verdict) {
        return new Worth(Kind.TIMESTAMP, grade(isOurs(timestamp), verdict), "TIMESTAMP");
    }

    /** A signature that does not hold has no grade, whoever made it. */
    private static Grade grade(boolean ours, Status verdict) {
        return ours && verdict == Status.VALID ? Grade.SIMPLE : Grade.UNKNOWN;
    }

    private boolean isOurs(AbstractTokenProxy token) {
        String root = new CertificateToken(authority.root()).getDSSIdAsString();
        return token.getCertificateChain().stream()
                .anyMatch(certificate -> root.equals(certificate.getId()) && certificate.isTrusted());
    }

    /** Our authority names the capacity of every person; another's certificate says so itself (EN 319 412-5, 4.2.3). */
    private static boolean isSeal(CertificateWrapper certificate, boolean ours) {
        if (certificate == null) {
            return false;
        }
        return ours ? certificate.getTitle() == null : certificate.getQcTypes().contains(QCTypeEnum.QCT_ESEAL);
    }
}
