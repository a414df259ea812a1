package fr.maillage.act;

/** Somebody has signed meanwhile: what was signed is not the act's last revision any more, and is signed again. */
public class OvertakenRevision extends RuntimeException {

    OvertakenRevision(String issue) {
        super("a newer revision of " + issue);
    }
}
