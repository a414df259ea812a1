package fr.maillage.directory;

import fr.maillage.shared.Refusal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;

/**
 * The vote by which an assembly approves the labelling and authorises the signature. Its figures are checked the way a
 * clerk does: present + proxies = represented; for + against = cast; cast + abstentions + not taking part =
 * represented. What does not add up is warned of, never blocked.
 */
public final class Deliberation {

    private static final List<String> FIGURES =
            List.of("present", "proxies", "represented", "cast", "for", "against", "abstentions", "absent");

    private static final String COUNT = "[0-9]{1,4}";

    private final Map<String, String> said;

    /** As it was typed, under keys like {@code capacity.present}. */
    public Deliberation(Map<String, String> said) {
        this.said = said;
    }

    /** The oddities a reader should look at. */
    public List<Refusal> oddities() {
        List<Refusal> oddities = new ArrayList<>();
        FIGURES.stream()
                .filter(figure -> !text(figure).isEmpty() && number(figure).isEmpty())
                .map(figure -> Refusal.at("capacity." + figure, "directory.capacity.no-count", text(figure)))
                .forEach(oddities::add);
        check(oddities, "represented", "directory.capacity.odd-represented", "present", "proxies");
        check(oddities, "cast", "directory.capacity.odd-cast", "for", "against");
        checkTotal(oddities);
        return oddities;
    }

    private void check(List<Refusal> oddities, String total, String key, String first, String second) {
        OptionalInt stated = number(total);
        OptionalInt one = number(first);
        OptionalInt two = number(second);
        if (stated.isPresent()
                && one.isPresent()
                && two.isPresent()
                && one.getAsInt() + two.getAsInt() != stated.getAsInt()) {
            oddities.add(Refusal.at("capacity." + total, key, one.getAsInt(), two.getAsInt(), stated.getAsInt()));
        }
    }

    private void checkTotal(List<Refusal> oddities) {
        OptionalInt represented = number("represented");
        OptionalInt cast = number("cast");
        if (represented.isEmpty() || cast.isEmpty()) {
            return;
        }
        int aside = number("abstentions").orElse(0) + number("absent").orElse(0);
        if (cast.getAsInt() + aside != represented.getAsInt()) {
            oddities.add(Refusal.at(
                    "capacity.abstentions",
                    "directory.capacity.odd-total",
                    cast.getAsInt(),
                    aside,
                    represented.getAsInt()));
        }
    }

    private OptionalInt number(String figure) {
        String text = text(figure);
        return text.matches(COUNT) ? OptionalInt.of(Integer.parseInt(text)) : OptionalInt.empty();
    }

    private String text(String figure) {
        return said.getOrDefault("capacity." + figure, "");
    }
}
