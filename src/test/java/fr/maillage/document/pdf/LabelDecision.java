package fr.maillage.document.pdf;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/** A decision with as many sites as wanted, all of them made up. */
public final class LabelDecision {

    private LabelDecision() {}

    public static Map<String, Object> ofSites(int count) {
        Map<String, Object> model = new HashMap<>(Map.of(
                "authority", "Le préfet de Tarn-et-Garonne",
                "prefecture", "Préfecture de Tarn-et-Garonne",
                "number", "82-2026-0007",
                "city", "Montauban",
                "date", "3 mars 2026",
                "court", "tribunal administratif de Toulouse",
                "structure", "France Services du Val de Garonne",
                "format", "Fixe",
                "manager", "la communauté de communes du Val de Garonne",
                "filed", "12 janvier 2026"));
        model.putAll(Map.of(
                "references", List.of("le décret n° 2023-1052 du 16 novembre 2023, notamment ses articles 1 et 2"),
                "audited", "10 février 2026",
                "agreement", "ANCT-2026-0113",
                "agreed", "20 février 2026",
                "weekly", "37 h 30",
                "pairs", List.of(),
                "sites",
                        IntStream.rangeClosed(1, count)
                                .mapToObj(LabelDecision::site)
                                .toList()));
        return model;
    }

    private static Map<String, Object> site(int number) {
        Map<String, Object> open = Map.of("slots", List.of("09:00 – 12:30", "13:30 – 17:30"));
        Map<String, Object> morning = Map.of("slots", List.of("09:00 – 12:00"));
        Map<String, Object> closed = Map.of("slots", List.of());
        return Map.of(
                "name", "Site " + number,
                "address", number + " place de la Mairie",
                "days", List.of(open, open, morning, open, open, closed));
    }
}
