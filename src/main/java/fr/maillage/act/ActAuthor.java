package fr.maillage.act;

import fr.maillage.people.Actor;
import fr.maillage.shared.Ids;
import java.time.LocalDate;
import java.util.List;

/** A trade that has acts: it knows what they say, and what follows when they are signed, sealed or taken back. */
public interface ActAuthor {

    /** Of the acts it is the author of: {@code convention}. */
    String kind();

    /** How the numbers of its sealed acts begin: {@code CD}. */
    String series();

    /** Makes the files that the act refers to; outside any transaction, and perhaps twice. Most acts refer to none. */
    default void prepare(Issue issue) {}

    /** The number of an act signed that day; an author whose text says a number already gives that one. */
    default String number(Issue issue, LocalDate signedOn) {
        return series() + "-" + issue.departement() + "-" + signedOn.getYear() + "-" + Ids.mark(issue.caseId());
    }

    /** Whether a party may refuse to sign; what says only what was decided before is signed, and not refused. */
    default boolean isRefusable() {
        return true;
    }

    /** What the file says. Called within a transaction, before anything is printed. */
    ActText text(Issue issue, List<Party> parties);

    /** The files that the act lists, as the actor sees them. */
    default List<Enclosure> enclosed(Issue issue, Actor actor) {
        return List.of();
    }

    /**
     * What reads differently, beside the parties, since an issue that was taken back: in the next one, or in its draft
     * while there is none.
     */
    default List<Difference> differences(Issue former, Actor actor) {
        return List.of();
    }

    /** Whether the actor answers for the act, and so may take it back. */
    boolean isOwn(Issue issue, Actor actor);

    /** Every party has signed; the platform's last seal is not there yet. */
    void signed(Issue issue);

    /** The act is sealed, and has its number and its date. */
    void sealed(Issue issue);

    /** The act was refused or taken back: the next issue of it is to be drafted. */
    void takenBack(Issue issue);
}
