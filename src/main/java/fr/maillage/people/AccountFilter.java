package fr.maillage.people;

import java.util.Optional;

/**
 * Which accounts a list shows.
 *
 * @param text part of the name or of the address; empty for all
 * @param territory a département's code; empty for all
 * @param organisation an organisation's id; empty for all
 */
public record AccountFilter(
        String text, Optional<Role> role, Optional<AccountState> state, String territory, String organisation) {

    public static final AccountFilter ALL = new AccountFilter("", Optional.empty(), Optional.empty(), "", "");

    /** How the list is ordered. */
    public enum Order {
        NAME,
        EMAIL,
        NEWEST
    }
}
