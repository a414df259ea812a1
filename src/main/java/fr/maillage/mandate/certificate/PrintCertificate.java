package fr.maillage.mandate.certificate;

import fr.maillage.document.Press;
import fr.maillage.mandate.Mandate;
import fr.maillage.signing.ActSignatures;
import org.springframework.stereotype.Component;

/** Prints and seals a certificate, in memory and for whoever asks; none is kept. */
@Component
public class PrintCertificate {

    private static final String TEMPLATE = "destruction-certificate";

    private final Certificates certificates;
    private final CertificateModel model;
    private final Press press;
    private final ActSignatures signatures;

    PrintCertificate(Certificates certificates, CertificateModel model, Press press, ActSignatures signatures) {
        this.certificates = certificates;
        this.model = model;
        this.press = press;
        this.signatures = signatures;
    }

    /** The sealed file; the proof of time is the nights'. */
    public byte[] of(Mandate mandate) {
        Certificate certificate = certificates.of(mandate);
        if (!certificate.isReady()) {
            throw new IllegalStateException("nothing of mandate " + mandate.id() + " can be certified yet");
        }
        byte[] page = press.print(
                TEMPLATE,
                model.of(certificate),
                "Certificat de destruction, mandat n° " + mandate.number(),
                RootDocument.places());
        return signatures.seal(page, RootDocument.SEAL).pdf();
    }
}
