package fr.maillage.signing;

/** No timestamp service gave a proof of time that holds; why, each of them, is in the message. */
public class NoProofOfTime extends RuntimeException {

    public NoProofOfTime(String message) {
        super(message);
    }
}
