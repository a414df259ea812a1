package fr.maillage.labelling.candidacy;

import fr.maillage.shared.Refusal;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;

/**
 * The vote by which an assembly approves the labelling and authorises the signature. Its figures are checked the way a
 * clerk does: present + proxies = represented; for + against = cast; cast + abstentions + not taking part =
 * represented. What does not add up is warned of, never blocked.
 */
public final class Deliberation {

    private static final List<String> FIGURES =
            List.of("present", "proxies", "represented", "cast", "for", "against", "abstentions", "absent");

    private final Answers proof;

    public Deliberation(Answers proof) {
        this.proof = proof;
    }

    /** The oddities a reader should look at. */
    public List<Refusal> oddities() {
        List<Refusal> oddities = new ArrayList<>();
        FIGURES.stream()
                .filter(figure ->
                        proof.has("capacity." + figure) && number(figure).isEmpty())
                .map(figure ->
                        Refusal.at("capacity." + figure, "candidacy.unreadable.count", proof.get("capacity." + figure)))
                .forEach(oddities::add);
        check(oddities, "represented", "candidacy.capacity.odd-represented", "present", "proxies");
        check(oddities, "cast", "candidacy.capacity.odd-cast", "for", "against");
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
                    "candidacy.capacity.odd-total",
                    cast.getAsInt(),
                    aside,
                    represented.getAsInt()));
        }
    }

    private OptionalInt number(String figure) {
        String text = proof.get("capacity." + figure);
        return AnswerKind.COUNT.accepts(text) ? OptionalInt.of(Integer.parseInt(text)) : OptionalInt.empty();
    }
}
