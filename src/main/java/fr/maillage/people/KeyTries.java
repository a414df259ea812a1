package fr.maillage.people;

/** Counts keys of links that nobody was ever sent, so that guessing them takes for ever. */
public interface KeyTries {

    /** Whether so many were tried from where this request comes that no key of theirs is looked up now. */
    boolean areTooMany();

    /** This request came with a key that does not exist. */
    void failed();

    /** Whether so much was guessed today of what one key opens, from wherever, that nothing of it is answered now. */
    boolean areTooMany(String opened);

    /** This request has guessed wrong about what its key opens. */
    void failed(String opened);
}
