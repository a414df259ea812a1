package fr.maillage.directory.api;

import fr.maillage.directory.LabelledStructure;
import fr.maillage.directory.NewStructure.Position;
import fr.maillage.directory.Place;
import fr.maillage.directory.StructureFormat;
import java.math.BigDecimal;
import java.time.DayOfWeek;
import java.util.Locale;
import java.util.function.Function;

/**
 * The 24 columns of the official list, in its order. What the sources leave open is ours: {@code type_fs} says what the
 * sponsor is in law, {@code groupe_fs} is shared by the places of one structure, {@code labellisation_fs} is the day of
 * the label.
 */
enum RegisterColumn {
    ID_FS(Place::id),
    INSEE_DEP(Place::departement),
    LIB_FS(RegisterColumn::title),
    ADRESSE(place -> place.address().street()),
    COMPLEMENT_ADRESSE(place -> place.address().complement()),
    INSEE_COM(place -> place.address().insee()),
    CODE_POSTAL(place -> place.address().postcode()),
    LIB_COM(place -> place.address().commune()),
    LATITUDE(place -> degrees(place, Position::latitude)),
    LONGITUDE(place -> degrees(place, Position::longitude)),
    MAIL(place -> place.structure().mail()),
    TELEPHONE(place -> place.structure().phone()),
    H_LUNDI(hours(DayOfWeek.MONDAY)),
    H_MARDI(hours(DayOfWeek.TUESDAY)),
    H_MERCREDI(hours(DayOfWeek.WEDNESDAY)),
    H_JEUDI(hours(DayOfWeek.THURSDAY)),
    H_VENDREDI(hours(DayOfWeek.FRIDAY)),
    H_SAMEDI(hours(DayOfWeek.SATURDAY)),
    PRISE_RDV(place -> place.structure().booking()),
    COMMENTAIRE(place -> place.structure().remark()),
    TYPE_FS(place -> place.structure().nature().name()),
    FORMAT_FS(place -> place.structure().format().official()),
    GROUPE_FS(RegisterColumn::group),
    LABELLISATION_FS(place -> place.structure().labelledOn().toString());

    @SuppressWarnings("ImmutableEnumChecker") // functions without state
    private final Function<Place, String> value;

    RegisterColumn(Function<Place, String> value) {
        this.value = value;
    }

    /** As the official list spells it. */
    String header() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** What a place says there; empty when it says nothing. */
    String of(Place place) {
        String text = value.apply(place);
        return text == null ? "" : text;
    }

    private static String title(Place place) {
        String structure = place.structure().name();
        return place.name().equals(structure) ? structure : structure + " - " + place.name();
    }

    private static String group(Place place) {
        LabelledStructure structure = place.structure();
        return structure.format() == StructureFormat.FIXED ? "" : structure.id();
    }

    private static Function<Place, String> hours(DayOfWeek day) {
        return place -> place.hours().day(day).text();
    }

    private static String degrees(Place place, Function<Position, Double> axis) {
        return place.position()
                .map(axis)
                .map(degrees -> BigDecimal.valueOf(degrees).toPlainString())
                .orElse("");
    }
}
