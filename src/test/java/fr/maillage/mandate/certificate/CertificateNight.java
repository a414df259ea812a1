package fr.maillage.mandate.certificate;

import static org.assertj.core.api.Assertions.assertThat;

import fr.maillage.mandate.Mandate;
import fr.maillage.signing.Verdict;
import fr.maillage.signing.Verification;
import org.springframework.boot.test.context.TestComponent;

/** The night in which what was destroyed becomes a tree, when a test says so, and the certificates that follow it. */
@TestComponent
public class CertificateNight {

    private final SealNights nights;
    private final Certificates certificates;
    private final PrintCertificate printing;
    private final CheckInclusion check;
    private final Verification verification;

    CertificateNight(
            SealNights nights,
            Certificates certificates,
            PrintCertificate printing,
            CheckInclusion check,
            Verification verification) {
        this.nights = nights;
        this.certificates = certificates;
        this.printing = printing;
        this.check = check;
        this.verification = verification;
    }

    public void passes() {
        nights.gather();
        nights.seal();
    }

    /** The certificate as it is printed, of which every leaf and the seal hold. */
    public byte[] verified(Mandate mandate) {
        assertThat(certificates.of(mandate).leaves())
                .hasSize(3)
                .allSatisfy(leaf ->
                        assertThat(check.of(leaf.inclusion().line())).isInstanceOf(CheckInclusion.Answer.Holds.class));
        byte[] certificate = printing.of(mandate);
        assertThat(verification.verify(certificate).status()).isEqualTo(Verdict.Status.VALID);
        return certificate;
    }
}
