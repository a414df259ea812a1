package fr.maillage.people;

/** An account was opened at an address: what waited for whoever uses that address has now found its account. */
public record AccountOpened(String account, String email) {

    @Override
    public String toString() {
        return "AccountOpened[" + account + "]";
    }
}
