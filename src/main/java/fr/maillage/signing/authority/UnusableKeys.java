package fr.maillage.signing.authority;

/** Keys are kept where they were said to be, and yet nothing can be signed with them. */
class UnusableKeys extends RuntimeException {

    UnusableKeys(String why, Throwable cause) {
        super(why, cause);
    }
}
