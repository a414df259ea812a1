package fr.maillage.shared;

/** What was asked for does not exist, or not for who asks: both are answered alike, by a page not found. */
public class UnknownObject extends RuntimeException {

    public UnknownObject(String what) {
        super("unknown " + what);
    }
}
