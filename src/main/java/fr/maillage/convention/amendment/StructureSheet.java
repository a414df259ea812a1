package fr.maillage.convention.amendment;

import fr.maillage.directory.LabelledStructure;
import fr.maillage.directory.Organisations;
import fr.maillage.directory.Place;
import fr.maillage.directory.Structures;
import fr.maillage.directory.WeeklyHours.Opening;
import fr.maillage.shared.calendar.FrenchDay;
import java.time.format.TextStyle;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.springframework.stereotype.Component;

/** What the directory knows of a structure, as annex 4 tells it. */
@Component
class StructureSheet {

    private final Structures structures;
    private final Organisations organisations;

    StructureSheet(Structures structures, Organisations organisations) {
        this.structures = structures;
        this.organisations = organisations;
    }

    Map<String, Object> of(LabelledStructure structure) {
        Map<String, Object> model = new HashMap<>();
        model.put("structure", structure.name());
        model.put("format", structure.format().inPrint());
        model.put("labelled", FrenchDay.of(structure.labelledOn()));
        model.put("runBy", organisations.of(structure.organisation()).name());
        model.put(
                "sites",
                structures.placesOf(structure.id()).stream()
                        .map(StructureSheet::site)
                        .toList());
        return model;
    }

    private static Map<String, Object> site(Place place) {
        List<Map<String, Object>> days =
                place.hours().openings().stream().map(StructureSheet::day).toList();
        return Map.of("site", place.name(), "address", place.address().line(), "days", days);
    }

    private static Map<String, Object> day(Opening opening) {
        return Map.of(
                "day", opening.day().getDisplayName(TextStyle.FULL, Locale.FRENCH),
                "hours", opening.text().replace(" - ", "–"));
    }
}
