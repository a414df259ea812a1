package fr.maillage.convention.act;

import fr.maillage.convention.draft.Convention;
import fr.maillage.convention.draft.Party;
import fr.maillage.document.Press;
import fr.maillage.document.SignaturePlace;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** Prints a convention's act, with an empty field for the seal and for each party that signs. */
@Component
public class PrintAct {

    /** The name of the seal's field. */
    public static final String SEAL = "seal";

    private final ActModel model;
    private final Press press;

    PrintAct(ActModel model, Press press) {
        this.model = model;
        this.press = press;
    }

    public byte[] of(Convention convention, List<Party> parties) {
        var values = model.of(convention, parties);
        return press.print("convention", values, ActModel.title((String) values.get("departement")), places(parties));
    }

    private static List<SignaturePlace> places(List<Party> parties) {
        return Stream.concat(
                        Stream.of(SignaturePlace.of(SEAL, "Cachet de la plateforme Maillage")),
                        parties.stream().filter(party -> party.side().signs()).map(PrintAct::place))
                .toList();
    }

    private static SignaturePlace place(Party party) {
        return SignaturePlace.of(party.field(), "Signature : " + party.name() + ", " + party.title());
    }
}
