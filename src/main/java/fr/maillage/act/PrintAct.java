package fr.maillage.act;

import fr.maillage.document.Press;
import fr.maillage.document.Transcripts;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;

/** Prints an act, with an empty field for the seal and for each party that signs. */
@Component
public class PrintAct {

    /** The name of the seal's field. */
    public static final String SEAL = PlacesToSign.SEAL;

    private final Press press;
    private final Transcripts transcripts;

    PrintAct(Press press, Transcripts transcripts) {
        this.press = press;
        this.transcripts = transcripts;
    }

    public byte[] of(ActText text, List<Party> parties) {
        return press.print(text.template(), model(text, parties), text.title(), PlacesToSign.fields(parties));
    }

    /** What the file says, from the same template and values. */
    public Twin twin(ActText text, List<Party> parties) {
        return Twin.of(transcripts.of(text.template(), model(text, parties)));
    }

    private static Map<String, Object> model(ActText text, List<Party> parties) {
        Map<String, Object> model = new HashMap<>(text.model());
        model.put("pairs", PlacesToSign.pairs(parties));
        return model;
    }
}
