package fr.maillage.labelling.audit;

import fr.maillage.labelling.candidacy.Answers;
import fr.maillage.labelling.candidacy.AnswersConverter;
import fr.maillage.shared.Ids;
import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;

/**
 * A visit on site: planned with an auditor, a day and the grid in force that day; filled line by line; closed once.
 * When lines are not met and the ANCT wants them corrected, it also keeps the sponsor's plan.
 */
@Entity
@Table(name = "audit")
public class Audit {

    @Id
    private String id;

    @Version
    private Long version;

    private String candidacyId;
    private int visit;
    private String auditor;
    private LocalDate visitOn;
    private boolean calledOff;
    private String callOffReasons;
    private String grid;

    @Convert(converter = AnswersConverter.class)
    private Answers findings;

    @Convert(converter = AnswersConverter.class)
    private Answers corrections;

    private LocalDate correctedBy;
    private Instant closedAt;
    private Instant concludedAt;
    private String conclusionText;

    protected Audit() {}

    Audit(String candidacyId, int visit) {
        id = Ids.fresh();
        this.candidacyId = candidacyId;
        this.visit = visit;
        findings = Answers.NONE;
        corrections = Answers.NONE;
    }

    /** For the first time, or anew after it was called off; only the same auditor finds their notes again. */
    void arrange(VisitDecision decision, String gridOfTheDay) {
        if (!decision.auditor().equals(auditor) || !gridOfTheDay.equals(grid)) {
            findings = Answers.NONE;
        }
        auditor = decision.auditor();
        visitOn = decision.on();
        grid = gridOfTheDay;
        calledOff = false;
    }

    void callOff(String reason) {
        if (closedAt != null) {
            throw new IllegalStateException("the visit has taken place");
        }
        calledOff = true;
        callOffReasons = callOffReasons().map(former -> former + "\n" + reason).orElse(reason);
    }

    /** Keeps what the auditor wrote so far. */
    void fill(Answers written) {
        if (closedAt != null) {
            throw new IllegalStateException("the grid is closed");
        }
        findings = written;
    }

    void close(Instant now) {
        if (closedAt != null) {
            throw new IllegalStateException("the grid is closed");
        }
        closedAt = now;
    }

    void conclude(String text, Instant now) {
        concludedAt = now;
        conclusionText = text;
    }

    void plan(Answers planned, LocalDate last) {
        corrections = planned;
        correctedBy = last;
    }

    public String id() {
        return id;
    }

    public Long version() {
        return version;
    }

    public String candidacyId() {
        return candidacyId;
    }

    /** 1 for the first visit, 2 for the one after a corrective plan. */
    public int visit() {
        return visit;
    }

    /** The auditor's account. */
    public String auditor() {
        return auditor;
    }

    public LocalDate visitOn() {
        return visitOn;
    }

    /** Whether it is called off and waits for another day. */
    public boolean isCalledOff() {
        return calledOff;
    }

    /** Why it did not take place on an earlier day, a line for each. */
    public Optional<String> callOffReasons() {
        return Optional.ofNullable(callOffReasons);
    }

    /** The code of the grid it follows. */
    public String grid() {
        return grid;
    }

    public Answers findings() {
        return findings;
    }

    /** By line: {@code <code>.action} and {@code <code>.until}. */
    public Answers corrections() {
        return corrections;
    }

    /** The last day the sponsor promised; empty while there is no plan. */
    public Optional<LocalDate> correctedBy() {
        return Optional.ofNullable(correctedBy);
    }

    public Optional<Instant> closedAt() {
        return Optional.ofNullable(closedAt);
    }

    /** When the ANCT concluded on this visit. */
    public Optional<Instant> concludedAt() {
        return Optional.ofNullable(concludedAt);
    }

    /** What the ANCT's officer wrote when concluding. */
    public String conclusionText() {
        return conclusionText == null ? "" : conclusionText;
    }
}
