package fr.maillage.labelling.review;

import fr.maillage.shared.Ids;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;

/** What the prefect's office found, each time a candidacy came to it. It is written once. */
@Entity
@Table(name = "review")
public class Review {

    /** Where the file goes from here. */
    public enum Conclusion {
        REFER,
        SEND_BACK,
        REFUSE
    }

    @Id
    private String id;

    private String candidacyId;

    @Enumerated(EnumType.STRING)
    private Conclusion conclusion;

    private String zone;
    private String priority;
    private LocalDate communesInformedOn;
    private String text;
    private Instant concludedAt;

    protected Review() {}

    Review(String candidacyId, ReviewDecision decision, String priority, Instant now) {
        id = Ids.fresh();
        this.candidacyId = candidacyId;
        conclusion = decision.conclusion();
        zone = decision.zone();
        this.priority = priority;
        communesInformedOn = decision.communesInformedOn();
        text = decision.text();
        concludedAt = now;
    }

    public String candidacyId() {
        return candidacyId;
    }

    /** The priority zone's code; empty when the file goes no further. */
    public String zone() {
        return zone;
    }

    public Conclusion conclusion() {
        return conclusion;
    }

    /** HIGH, NORMAL or LOW, as the table {@code priority} says; empty when the file goes no further. */
    public String priority() {
        return priority;
    }

    public Optional<LocalDate> communesInformedOn() {
        return Optional.ofNullable(communesInformedOn);
    }

    /** The points to correct, the reasons of a refusal, or a remark for the ANCT. */
    public String text() {
        return text;
    }

    public Instant concludedAt() {
        return concludedAt;
    }
}
