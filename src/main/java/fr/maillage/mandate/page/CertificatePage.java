package fr.maillage.mandate.page;

import fr.maillage.mandate.Mandate;
import fr.maillage.mandate.certificate.Certificate;
import fr.maillage.mandate.certificate.Certificates;
import fr.maillage.mandate.certificate.PrintCertificate;
import org.springframework.stereotype.Component;
import org.springframework.web.context.annotation.RequestScope;

/** What is certified of a mandate that another page has opened. */
@Component
@RequestScope
public class CertificatePage {

    private final Certificates certificates;
    private final PrintCertificate printing;

    CertificatePage(Certificates certificates, PrintCertificate printing) {
        this.certificates = certificates;
        this.printing = printing;
    }

    public Certificate of(Mandate mandate) {
        return certificates.of(mandate);
    }

    /** Hands the sealed certificate out; nothing when none can be printed yet. */
    public void print(Mandate mandate) {
        if (certificates.of(mandate).isReady()) {
            Handout.give("Certificat " + mandate.number() + ".pdf", printing.of(mandate));
        }
    }
}
