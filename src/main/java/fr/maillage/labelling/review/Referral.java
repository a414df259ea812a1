package fr.maillage.labelling.review;

import fr.maillage.casework.Processes;
import fr.maillage.labelling.candidacy.Candidacy;
import fr.maillage.shared.Refusal;
import fr.maillage.shared.calendar.Today;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;

/** What a candidacy needs to be referred to the ANCT, and with what priority it is. */
@Component
class Referral {

    private final Consultation consultation;
    private final Processes processes;
    private final Today today;

    Referral(Consultation consultation, Processes processes, Today today) {
        this.consultation = consultation;
        this.processes = processes;
        this.today = today;
    }

    /** What keeps the office from deciding so. */
    List<Refusal> remarks(ReviewDecision decision, Candidacy candidacy) {
        List<Refusal> remarks = decision.remarks(today.in(candidacy.departement()));
        if (decision.conclusion() == Review.Conclusion.REFER) {
            consultation.notAsked(candidacy).stream()
                    .map(partner -> Refusal.at("partners", "review.opinions.required", partner.name()))
                    .forEach(remarks::add);
        }
        return remarks;
    }

    /** As the table {@code priority} says for the day of filing; empty when the file goes no further. */
    String priority(ReviewDecision decision, Candidacy candidacy) {
        if (decision.conclusion() != Review.Conclusion.REFER) {
            return "";
        }
        boolean msap = candidacy.answers().yes("structure.msap");
        LocalDate on = today.at(candidacy.filedAt(), candidacy.departement());
        return processes.decide("priority", Map.of("zone", decision.zone(), "msap", msap, "on", on.toString())).stream()
                .findFirst()
                .map(row -> row.get("priority").toString())
                .orElse("");
    }
}
