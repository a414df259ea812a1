package fr.maillage.signing;

/**
 * No timestamp service gave a proof of time that holds, or nobody told whether a certificate still held at that time;
 * why, each of them, is in the message.
 */
public class NoProofOfTime extends RuntimeException {

    public NoProofOfTime(String message) {
        super(message);
    }
}
