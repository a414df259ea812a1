package fr.maillage.signing.pades;

import eu.europa.esig.dss.alert.exception.AlertException;
import eu.europa.esig.dss.enumerations.DigestAlgorithm;
import eu.europa.esig.dss.enumerations.SignatureLevel;
import eu.europa.esig.dss.model.InMemoryDocument;
import eu.europa.esig.dss.pades.PAdESSignatureParameters;
import eu.europa.esig.dss.pades.PAdESTimestampParameters;
import eu.europa.esig.dss.pades.timestamp.PAdESTimestampService;
import fr.maillage.signing.Extension;
import fr.maillage.signing.NoProofOfTime;
import fr.maillage.signing.time.ProofsOfTime;
import org.springframework.stereotype.Component;

/** Later proofs of time, and what makes an act last (EN 319 142-1, 5.4 and 5.5). */
@Component
class PadesExtension implements Extension {

    private final Library library;
    private final ProofsOfTime proofs;

    PadesExtension(Library library, ProofsOfTime proofs) {
        this.library = library;
        this.proofs = proofs;
    }

    @Override
    public byte[] addProofOfTime(byte[] revision) {
        return Revision.after(
                revision,
                new PAdESTimestampService(proofs, Library.pdf().newSignatureTimestampService())
                        .timestampDocument(
                                new InMemoryDocument(revision), new PAdESTimestampParameters(DigestAlgorithm.SHA256)));
    }

    @Override
    public byte[] preserve(byte[] revision) {
        PAdESSignatureParameters parameters = new PAdESSignatureParameters();
        parameters.setSignatureLevel(SignatureLevel.PAdES_BASELINE_LTA);
        try {
            return Revision.after(
                    revision, library.preservation().extendDocument(new InMemoryDocument(revision), parameters));
        } catch (AlertException e) {
            throw new NoProofOfTime(e.getMessage());
        }
    }
}
