package fr.maillage.convention.amendment;

import fr.maillage.act.Party;
import fr.maillage.convention.draft.Convention;
import fr.maillage.convention.draft.Instrument;
import fr.maillage.convention.draft.InstrumentState;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;

/**
 * What changes a sealed convention. It begins by itself with the label of a structure, which comes under the convention
 * so, or by the hand of the prefect's office; the office writes what its occasion asks for and sends it.
 */
@Entity
@Table(name = "amendment")
public class Amendment extends Instrument {

    /** As its case and its act name what it is. */
    public static final String KIND = "amendment";

    private String conventionId;
    private String amended;

    @Enumerated(EnumType.STRING)
    private Occasion occasion;

    private String structure;

    /** The structure, unless it was given up: the database keeps each once in a convention. */
    @SuppressWarnings("UnusedVariable") // the database reads it
    private String covering;

    private String partner;

    protected Amendment() {}

    /**
     * An amendment that is to be written.
     *
     * @param amended the identity of the convention's act
     */
    Amendment(String id, Convention convention, String amended, Purpose purpose, Instant now) {
        super(id, convention.departement(), purpose.occasion().proposal(), now);
        conventionId = convention.id();
        this.amended = amended;
        occasion = purpose.occasion();
        structure = purpose.structure().orElse(null);
        covering = structure;
        partner = purpose.partner().orElse(null);
    }

    @Override
    public void moveTo(InstrumentState next) {
        super.moveTo(next);
        covering = next == InstrumentState.ABANDONED ? null : structure;
    }

    /** Whether a party has left by it, its notice having run out. */
    boolean hasEndedFor(Party party, LocalDate day) {
        return occasion == Occasion.WITHDRAWAL
                && party.organisation().equals(partner)
                && Notice.in(wording()).hasRunOutOn(day);
    }

    /** The convention that it amends. */
    public String conventionId() {
        return conventionId;
    }

    /** The identity of the act that it amends: SHA-256 of the frozen convention. */
    public String amended() {
        return amended;
    }

    public Occasion occasion() {
        return occasion;
    }

    /** The structure that was labelled, by its label's id. */
    public Optional<String> structure() {
        return Optional.ofNullable(structure);
    }

    /** The organisation of the local partner that joins or leaves. */
    public Optional<String> partner() {
        return Optional.ofNullable(partner);
    }
}
