package fr.maillage.browser;

import static java.util.stream.Collectors.counting;
import static java.util.stream.Collectors.groupingBy;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Has each view read in English too: its last visit, or a second one where there is only one. */
final class Bilingual {

    private Bilingual() {}

    static List<Visit> of(List<Visit> french) {
        Map<String, Long> all = french.stream().collect(groupingBy(Visit::view, counting()));
        Map<String, Long> met = new HashMap<>();
        List<Visit> visits = new ArrayList<>();
        for (Visit visit : french) {
            boolean last = met.merge(visit.view(), 1L, Long::sum).equals(all.get(visit.view()));
            if (!last || all.get(visit.view()) == 1) {
                visits.add(visit);
            }
            if (last) {
                visits.add(visit.inEnglish());
            }
        }
        return visits;
    }
}
