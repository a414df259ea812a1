package fr.maillage.signing;

/** What is added to signatures after they were made (PAdES levels T, LT and LTA). */
public interface Extension {

    byte[] addProofOfTime(byte[] revision);

    byte[] preserve(byte[] revision);
}
