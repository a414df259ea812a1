package fr.maillage.convention.draft;

import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Set;
import java.util.stream.Collectors;

/** The convention of one département, drawn up for a day of reference. Once it is sealed, only amendments change it. */
@Entity
@Table(name = "convention")
public class Convention extends Instrument {

    /** As its case and its act name what it is. */
    public static final String KIND = "convention";

    /** Under which the place stands in what was sent. */
    public static final String PLACE = "place";

    /** Before the organisation, under which the structures stand in which it is present. */
    private static final String PRESENCE = "presence/";

    private LocalDate referenceOn;
    private String framework;
    private String place;
    private boolean ordered;

    /** Its département while something is still to be done: the database keeps each there once. */
    @SuppressWarnings("UnusedVariable") // the database reads it
    private String openIn;

    protected Convention() {}

    Convention(String id, NewConvention told, String framework, Instant now) {
        super(id, told.departement(), Wording.NONE, now);
        referenceOn = told.referenceOn();
        this.framework = framework;
        place = "";
        openIn = told.departement();
    }

    @Override
    public void moveTo(InstrumentState next) {
        super.moveTo(next);
        openIn = InstrumentState.OPEN.contains(next) ? departement() : null;
    }

    /**
     * Where and when a convention is wanted.
     *
     * @param referenceOn the day whose parties and rules count
     */
    public record NewConvention(String departement, LocalDate referenceOn) {}

    /** The same with where it is made, and whether the parties sign in the order of their ranks. */
    void write(Wording words, String where, boolean inOrder) {
        write(words);
        place = where;
        ordered = inOrder;
    }

    /** The office says in which structures a local partner is present; it is sent with the rest. */
    void present(String organisation, Collection<String> structures) {
        write(wording().with(PRESENCE + organisation, String.join("\n", structures)));
    }

    /** In which structures it was said to be present. */
    Set<String> presence(String organisation) {
        return wording().of(PRESENCE + organisation).lines().collect(Collectors.toSet());
    }

    public LocalDate referenceOn() {
        return referenceOn;
    }

    /** The code of the national framework agreement in force on the day of reference. */
    public String framework() {
        return framework;
    }

    /** The wording, and the place under a code that is no heading's. */
    @Override
    public Wording sent() {
        return wording().with(PLACE, place);
    }

    /** Where it is made, as its last line says. */
    public String place() {
        return place;
    }

    /** Whether parties sign in the order of their ranks; else in any. */
    public boolean isOrdered() {
        return ordered;
    }
}
