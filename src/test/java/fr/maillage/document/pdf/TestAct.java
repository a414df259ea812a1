package fr.maillage.document.pdf;

import fr.maillage.document.SignaturePlace;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** An act with as many parties and pages of articles as wanted; the platform's seal has a place of its own. */
public final class TestAct {

    public static final String SEAL = "seal";

    private TestAct() {}

    public static String party(int number) {
        return "party-" + number;
    }

    /** Pages of articles come first; then four parties share a page. */
    public static byte[] of(int parties, int articles) {
        List<SignaturePlace> places = Stream.concat(
                        Stream.of(SignaturePlace.of(SEAL, "Cachet de la plateforme")),
                        IntStream.rangeClosed(1, parties)
                                .mapToObj(
                                        number -> SignaturePlace.of(party(number), "Signature de la partie " + number)))
                .toList();
        return new HtmlPress().print("test-act", model(places, articles), "Convention d’essai", places);
    }

    private static Map<String, Object> model(List<SignaturePlace> places, int articles) {
        return Map.of(
                "parties",
                places.stream()
                        .map(place -> Map.of("name", place.name(), "label", place.label()))
                        .toList(),
                "articles",
                IntStream.rangeClosed(1, articles)
                        .mapToObj(number ->
                                Map.of("number", number, "text", "Les parties ouvrent un guichet à tous. ".repeat(20)))
                        .toList());
    }
}
