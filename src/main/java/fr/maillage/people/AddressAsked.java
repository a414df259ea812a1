package fr.maillage.people;

import java.time.Instant;
import java.util.Locale;

/** A new address must prove itself: whoever listens mails it the link {@code /forms/people/address.xhtml?key=…}. */
public record AddressAsked(String change, String email, Locale language, LinkToken token, Instant expires) {

    @Override
    public String toString() {
        return "AddressAsked[" + change + "]";
    }
}
