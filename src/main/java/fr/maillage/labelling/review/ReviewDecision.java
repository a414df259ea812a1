package fr.maillage.labelling.review;

import fr.maillage.casework.Decision;
import fr.maillage.labelling.Prose;
import fr.maillage.shared.Refusal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/**
 * What the prefect's office decides on a candidacy.
 *
 * @param conclusion null when nothing was chosen
 * @param zone the priority zone's code
 * @param agreesWithScheme whether it agrees with the département's accessibility scheme, or with the existing network
 * @param addsToOffer whether no existing offer is duplicated
 * @param communesInformedOn when communes and EPCI were informed (décret 2023-1052, art. 1); null when not yet
 * @param text the points to correct, the reasons, or a remark
 */
public record ReviewDecision(
        Review.Conclusion conclusion,
        String zone,
        boolean agreesWithScheme,
        boolean addsToOffer,
        LocalDate communesInformedOn,
        String text)
        implements Decision {

    /** What is missing or contradicts itself, whatever the file says. */
    List<Refusal> remarks(LocalDate today) {
        List<Refusal> remarks = new ArrayList<>();
        if (conclusion == null) {
            remarks.add(Refusal.at("conclusion", "review.conclusion.required"));
        } else if (conclusion == Review.Conclusion.REFER) {
            refer(today, remarks);
        } else if (text.isBlank()) {
            remarks.add(Refusal.at("text", "review.text.required." + conclusion));
        }
        Prose.tooLong("text", text).ifPresent(remarks::add);
        return remarks;
    }

    private void refer(LocalDate today, List<Refusal> remarks) {
        if (zone.isEmpty()) {
            remarks.add(Refusal.at("zone", "review.zone.required"));
        }
        if (!agreesWithScheme) {
            remarks.add(Refusal.at("scheme", "review.scheme.required"));
        }
        if (!addsToOffer) {
            remarks.add(Refusal.at("offer", "review.offer.required"));
        }
        if (communesInformedOn == null) {
            remarks.add(Refusal.at("informed", "review.informed.required"));
        } else if (communesInformedOn.isAfter(today)) {
            remarks.add(Refusal.at("informed", "review.informed.future"));
        }
    }
}
