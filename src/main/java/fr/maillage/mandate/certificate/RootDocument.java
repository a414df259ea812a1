package fr.maillage.mandate.certificate;

import fr.maillage.document.Press;
import fr.maillage.document.SignaturePlace;
import fr.maillage.mandate.certificate.SealNights.RootSeal;
import fr.maillage.shared.calendar.FrenchDay;
import fr.maillage.signing.ActSignatures;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;

/** The page that bears the root of a night, sealed and timestamped so that it lasts (PAdES-BASELINE-LTA). */
@Component
class RootDocument implements RootSeal {

    /** Under which it stands in the store. */
    static final String KIND = "destruction-root";

    static final String SEAL = "seal";

    private static final String TEMPLATE = "destruction-root";

    private final Press press;
    private final ActSignatures signatures;

    RootDocument(Press press, ActSignatures signatures) {
        this.press = press;
        this.signatures = signatures;
    }

    static List<SignaturePlace> places() {
        return List.of(SignaturePlace.of(SEAL, "Cachet de la plateforme Maillage"));
    }

    @Override
    public byte[] set(Night night) {
        Map<String, Object> model = Map.of(
                "number",
                night.number(),
                "night",
                FrenchDay.of(night.night()),
                "leaves",
                night.leaves(),
                "root",
                night.root());
        byte[] page = press.print(TEMPLATE, model, "Destructions n° " + night.number(), places());
        return signatures.preserve(signatures.seal(page, SEAL).pdf());
    }
}
