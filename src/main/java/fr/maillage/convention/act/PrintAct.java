package fr.maillage.convention.act;

import fr.maillage.convention.draft.Convention;
import fr.maillage.convention.draft.Party;
import fr.maillage.document.Press;
import fr.maillage.document.SignaturePlace;
import fr.maillage.document.Transcripts;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** Prints a convention's act, with an empty field for the seal and for each party that signs. */
@Component
public class PrintAct {

    /** The name of the seal's field. */
    public static final String SEAL = "seal";

    private static final String TEMPLATE = "convention";

    /** In points: two stand side by side, each with a frame around it that no signature covers. */
    private static final int WIDTH = 208;

    private static final int HEIGHT = 84;

    private final ActModel model;
    private final Press press;
    private final Transcripts transcripts;

    PrintAct(ActModel model, Press press, Transcripts transcripts) {
        this.model = model;
        this.press = press;
        this.transcripts = transcripts;
    }

    public byte[] of(Convention convention, List<Party> parties) {
        var values = model.of(convention, parties);
        return press.print(TEMPLATE, values, ActModel.title((String) values.get("departement")), places(parties));
    }

    /** What the file says, from the same template and values. */
    public Twin twin(Convention convention, List<Party> parties) {
        return Twin.of(transcripts.of(TEMPLATE, model.of(convention, parties)));
    }

    private static List<SignaturePlace> places(List<Party> parties) {
        return Stream.concat(
                        Stream.of(place(SEAL, "Cachet de la plateforme Maillage")),
                        parties.stream().filter(party -> party.side().signs()).map(PrintAct::place))
                .toList();
    }

    private static SignaturePlace place(Party party) {
        return place(party.field(), "Signature : " + party.name() + ", " + party.title());
    }

    private static SignaturePlace place(String field, String label) {
        return new SignaturePlace(field, label, WIDTH, HEIGHT);
    }
}
