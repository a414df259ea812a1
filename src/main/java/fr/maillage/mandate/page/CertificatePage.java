package fr.maillage.mandate.page;

import fr.maillage.document.PdfFile;
import fr.maillage.mandate.Mandate;
import fr.maillage.mandate.certificate.Certificates;
import fr.maillage.mandate.certificate.Certificates.Standing;
import fr.maillage.mandate.certificate.PrintCertificate;
import org.springframework.stereotype.Component;
import org.springframework.web.context.annotation.RequestScope;

/** What is certified of a mandate that another page has opened. */
@Component
@RequestScope
public class CertificatePage {

    private final Certificates certificates;
    private final PrintCertificate printing;
    private Standing standing;

    CertificatePage(Certificates certificates, PrintCertificate printing) {
        this.certificates = certificates;
        this.printing = printing;
    }

    /** Asked again by every part of the page. */
    public Standing of(Mandate mandate) {
        if (standing == null) {
            standing = certificates.standing(mandate);
        }
        return standing;
    }

    /** Hands the sealed certificate out; nothing when none can be printed yet. */
    public void print(Mandate mandate) {
        if (of(mandate).isReady()) {
            Handout.give(new PdfFile("Certificat " + mandate.number() + ".pdf", printing.of(mandate)));
        }
    }
}
