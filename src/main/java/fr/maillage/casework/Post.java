package fr.maillage.casework;

import java.time.Instant;
import java.util.Locale;

/** Mails a link to somebody who has no account: the way from a feature to the mail server. */
public interface Post {

    /** Whether there is a mail server at all. */
    boolean isReady();

    /** Hands it to the mail server at once; false when that did not take it. */
    boolean send(Dispatch dispatch);

    /**
     * What is mailed.
     *
     * @param id the same for every attempt
     * @param kind the key of its texts
     * @param path where the link leads, key and all
     * @param until when the link ends
     */
    record Dispatch(String id, String to, Locale language, String kind, String path, Instant until) {

        /** Logs never show an address, nor a link that is a key. */
        @Override
        public String toString() {
            return "Dispatch[" + id + "]";
        }
    }
}
