package fr.maillage.convention.annex;

import fr.maillage.convention.draft.Convention;
import fr.maillage.convention.draft.Paragraphs;
import fr.maillage.directory.LabelledStructure;
import fr.maillage.directory.Organisations;
import fr.maillage.directory.Place;
import fr.maillage.directory.Structures;
import fr.maillage.directory.WeeklyHours;
import fr.maillage.shared.calendar.FrenchDay;
import java.time.DayOfWeek;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.springframework.stereotype.Component;

/** Annex 4: one page for each structure, from the directory and from what the office typed. */
@Component
class StructurePages implements AnnexSource {

    private static final Set<DayOfWeek> DAYS = EnumSet.range(DayOfWeek.MONDAY, DayOfWeek.SATURDAY);

    private final Structures structures;
    private final Organisations organisations;

    StructurePages(Structures structures, Organisations organisations) {
        this.structures = structures;
        this.organisations = organisations;
    }

    @Override
    public boolean knows(AnnexKind kind) {
        return kind == AnnexKind.STRUCTURES;
    }

    @Override
    public Map<String, Object> model(AnnexKind kind, Convention convention, AnnexDraft draft) {
        List<Map<String, Object>> pages =
                structures.labelledIn(convention.departement(), convention.referenceOn()).stream()
                        .map(structure -> page(structure, draft))
                        .toList();
        return Map.of(
                "reference", FrenchDay.of(convention.referenceOn()), "none", pages.isEmpty(), "structures", pages);
    }

    private Map<String, Object> page(LabelledStructure structure, AnnexDraft draft) {
        List<Place> places = structures.placesOf(structure.id());
        Map<String, Object> page = new HashMap<>();
        page.put("name", structure.name());
        page.put("format", structure.format().inPrint());
        page.put("labelled", FrenchDay.of(structure.labelledOn()));
        page.put("manager", organisations.of(structure.organisation()).name());
        page.put("running", Paragraphs.of(draft.of(AnnexField.RUNNING, structure.id())));
        page.put("partners", Paragraphs.of(draft.of(AnnexField.PARTNERS, structure.id())));
        page.put("weekly", weekly(places).length());
        page.put("sites", places.stream().map(StructurePages::site).toList());
        return page;
    }

    private static WeeklyHours weekly(List<Place> places) {
        return WeeklyHours.unionOf(places.stream().map(Place::hours).toList());
    }

    private static Map<String, Object> site(Place place) {
        List<Map<String, Object>> days = DAYS.stream()
                .map(day ->
                        Map.<String, Object>of("slots", place.hours().day(day).slots()))
                .toList();
        return Map.of("name", place.name(), "address", place.address().line(), "days", days);
    }
}
