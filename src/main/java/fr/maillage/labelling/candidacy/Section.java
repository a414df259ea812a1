package fr.maillage.labelling.candidacy;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** The pages of a candidacy, in the order in which they are asked. */
public enum Section {
    SPONSOR,
    STRUCTURE,
    SITES,
    HOURS,
    TEAM,
    PREMISES,
    EQUIPMENT,
    PARTNERS,
    FILES,
    CAPACITY;

    private static final List<Section> ORDER = List.of(values());

    /** The name in addresses and message keys. */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The section in which a question or a requirement is at home, by the first word of its code. */
    public static Section of(String code) {
        if (code.contains(".hours.")) {
            return HOURS;
        }
        return switch (code.split("\\.", 2)[0]) {
            case "sponsor", "manager" -> SPONSOR;
            case "structure" -> STRUCTURE;
            case "sites" -> SITES;
            case "hours" -> HOURS;
            case "team", "agents", "training" -> TEAM;
            case "place" -> PREMISES;
            case "digital" -> EQUIPMENT;
            case "partners" -> PARTNERS;
            case "files" -> FILES;
            case "capacity" -> CAPACITY;
            default -> throw new IllegalArgumentException("no section asks for " + code);
        };
    }

    public static Optional<Section> byCode(String code) {
        return Arrays.stream(values())
                .filter(section -> section.code().equals(code))
                .findFirst();
    }

    public Optional<Section> next() {
        return at(ORDER.indexOf(this) + 1);
    }

    public Optional<Section> previous() {
        return at(ORDER.indexOf(this) - 1);
    }

    private static Optional<Section> at(int place) {
        return place >= 0 && place < ORDER.size() ? Optional.of(ORDER.get(place)) : Optional.empty();
    }
}
