package fr.maillage.mandate.giving;

import fr.maillage.document.Press;
import fr.maillage.document.SignaturePlace;
import fr.maillage.mandate.Original.Copy;
import fr.maillage.mandate.giving.MandateModel.Marks;
import fr.maillage.signing.ActSignatures;
import fr.maillage.signing.Authority;
import fr.maillage.signing.Signatory;
import fr.maillage.signing.SigningKey;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;

/**
 * Makes both originals: the citizen's drawing is part of the page, the seal freezes it, the agent signs, and the whole is
 * sealed in time. Nothing is written anywhere.
 */
@Component
class SignOriginals {

    private static final String TEMPLATE = "mandate";
    private static final String SEAL = "seal";
    private static final String AGENT = "agent";
    private static final int WIDTH = 208;
    private static final int HEIGHT = 84;

    private final MandateModel model;
    private final Press press;
    private final Authority authority;
    private final ActSignatures signatures;
    private final AgentPen pen;

    SignOriginals(MandateModel model, Press press, Authority authority, ActSignatures signatures, AgentPen pen) {
        this.model = model;
        this.press = press;
        this.authority = authority;
        this.signatures = signatures;
        this.pen = pen;
    }

    /** The files, by whose they are. */
    Map<Copy, byte[]> of(Draft draft, Hand hand, Marks marks) {
        Map<Copy, byte[]> originals = new EnumMap<>(Copy.class);
        Signatory agent = pen.of(draft);
        try (SigningKey key = authority.issue(agent)) {
            for (Copy copy : Copy.values()) {
                byte[] frozen =
                        signatures.seal(print(draft, hand, marks, copy), SEAL).pdf();
                byte[] signed = signatures.sign(frozen, AGENT, agent, key).pdf();
                originals.put(copy, signatures.preserve(signed));
            }
        }
        return originals;
    }

    private byte[] print(Draft draft, Hand hand, Marks marks, Copy copy) {
        List<SignaturePlace> places = List.of(
                new SignaturePlace(AGENT, "Signature de l’agent mandataire", WIDTH, HEIGHT),
                new SignaturePlace(SEAL, "Cachet de la plateforme Maillage", WIDTH, HEIGHT));
        return press.print(
                TEMPLATE,
                model.of(draft, hand, marks, copy),
                "Mandat n° " + draft.mandate().number(),
                places);
    }
}
