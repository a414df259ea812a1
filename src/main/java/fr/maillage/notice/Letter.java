package fr.maillage.notice;

/**
 * A mail to be sent.
 *
 * @param id the same for every attempt, so that a mail handed over twice can be known for one
 */
record Letter(String id, String to, String subject, String body) {

    /** Logs never show an address, nor a link that is a key. */
    @Override
    public String toString() {
        return "Letter[" + id + "]";
    }
}
