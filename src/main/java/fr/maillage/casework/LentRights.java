package fr.maillage.casework;

import java.util.List;
import java.util.Set;

/**
 * Rights that their holders let others use for a time, as whoever keeps the delegations knows them. They open the tasks
 * of verbs that say so and the cases of these tasks; no other code asks for them, so that they give nothing else.
 */
public interface LentRights {

    /** What is lent to an account at this moment. */
    List<Lent> to(String account);

    /** To whom a right is lent at this moment. */
    List<Borrower> of(Audience right);

    /** An account to which something is lent. */
    record Borrower(String account, Lent lent) {}

    /**
     * A right that is lent.
     *
     * @param kinds of cases in which it may be used
     * @param caseId the only case in which it may be used; {@link #ANY} for all
     */
    record Lent(Audience audience, Set<String> kinds, String caseId) {

        public static final String ANY = "";

        public Lent {
            kinds = Set.copyOf(kinds);
        }

        boolean reaches(Case file) {
            return kinds.contains(file.kind()) && (caseId.equals(ANY) || caseId.equals(file.id()));
        }
    }
}
