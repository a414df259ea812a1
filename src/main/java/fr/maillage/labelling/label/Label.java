package fr.maillage.labelling.label;

import fr.maillage.labelling.candidacy.Answers;
import fr.maillage.labelling.candidacy.AnswersConverter;
import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.time.Period;
import java.util.List;
import java.util.Optional;

/**
 * The label a prefect has granted to a structure. Its id is its candidacy's. First it is only granted; then the
 * decision waits for the prefect's signature, in a case of its own, and the structure enters the register.
 */
@Entity
@Table(name = "label")
public class Label {

    /** A labelled structure is audited again after this time (research; the grid is dated data). */
    public static final Period AUDITED_AGAIN_AFTER = Period.ofYears(3);

    @Id
    private String id;

    @Version
    private Long version;

    private String grantedBy;
    private Instant grantedAt;
    private LocalDate grantedOn;
    private String decision;
    private String structure;
    private Instant welcomedAt;

    @Convert(converter = AnswersConverter.class)
    private Answers uninvited;

    protected Label() {}

    /** Grants a candidacy its label. */
    public Label(String candidacyId, String account, Instant now, LocalDate today) {
        id = candidacyId;
        grantedBy = account;
        grantedAt = now;
        grantedOn = today;
        uninvited = Answers.NONE;
    }

    /** Keeps the case in which the prefect signs the decision; there is one. */
    public void decide(String caseId) {
        if (decision != null) {
            throw new IllegalStateException("the decision is made once");
        }
        decision = caseId;
    }

    /** Keeps the structure under which it stands in the register. */
    public void register(String registered) {
        structure = registered;
    }

    /**
     * Keeps that the team was invited; that is done once.
     *
     * @param reasons why some could not be, by the key under which the candidacy names them
     */
    void welcome(Answers reasons, Instant now) {
        if (welcomedAt != null) {
            throw new IllegalStateException("the team is invited once");
        }
        uninvited = reasons;
        welcomedAt = now;
    }

    public String id() {
        return id;
    }

    public String grantedBy() {
        return grantedBy;
    }

    public Instant grantedAt() {
        return grantedAt;
    }

    /** The day in the département. */
    public LocalDate grantedOn() {
        return grantedOn;
    }

    public LocalDate auditedAgainBy() {
        return grantedOn.plus(AUDITED_AGAIN_AFTER);
    }

    /** The case in which the decision is signed, once it is opened. */
    public Optional<String> decision() {
        return Optional.ofNullable(decision);
    }

    /** When the team was invited, once it was. */
    public Optional<Instant> welcomedAt() {
        return Optional.ofNullable(welcomedAt);
    }

    /** Those of the candidacy's team who could not be invited. */
    public List<Uninvited> uninvited(Answers candidacy) {
        return Uninvited.of(candidacy, uninvited);
    }

    /** The id of the structure in the register, once it is there. */
    public Optional<String> structure() {
        return Optional.ofNullable(structure);
    }
}
