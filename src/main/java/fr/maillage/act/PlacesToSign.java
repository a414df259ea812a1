package fr.maillage.act;

import fr.maillage.document.SignaturePlace;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** Where an act is signed: a place for each party that signs, and the platform's own, two side by side. */
final class PlacesToSign {

    /** The name of the seal's field. */
    static final String SEAL = "seal";

    /** In points: two stand side by side, each with a frame around it that no signature covers. */
    private static final int WIDTH = 208;

    private static final int HEIGHT = 84;

    private static final Map<String, Object> SEALED = Map.of(
            "name", "Plateforme Maillage",
            "title", "cachet qui fige l’acte avant la première signature",
            "field", SEAL);

    private PlacesToSign() {}

    static List<SignaturePlace> fields(List<Party> parties) {
        return Stream.concat(
                        Stream.of(field(SEAL, "Cachet de la plateforme Maillage")),
                        parties.stream()
                                .filter(party -> party.side().signs())
                                .map(party ->
                                        field(party.field(), "Signature : " + party.name() + ", " + party.title())))
                .toList();
    }

    /** As templates name them, the platform's own after those of the parties. */
    static List<Map<String, Object>> pairs(List<Party> parties) {
        List<Map<String, Object>> places = Stream.concat(
                        parties.stream().filter(party -> party.side().signs()).map(PlacesToSign::shown),
                        Stream.of(SEALED))
                .toList();
        List<Map<String, Object>> pairs = new ArrayList<>();
        for (int first = 0; first < places.size(); first += 2) {
            List<Map<String, Object>> pair = places.subList(first, Math.min(first + 2, places.size()));
            pairs.add(Map.of("places", pair, "alone", pair.size() == 1));
        }
        return pairs;
    }

    private static Map<String, Object> shown(Party party) {
        return Map.of("name", party.name(), "title", party.title(), "field", party.field());
    }

    private static SignaturePlace field(String name, String label) {
        return new SignaturePlace(name, label, WIDTH, HEIGHT);
    }
}
