package fr.maillage.people;

import java.time.Instant;
import java.util.Locale;

/**
 * An invitation was made and must reach the person by mail. The only moment at which its token exists outside that
 * mail: whoever listens writes the link {@code /forms/people/invitation.xhtml?key=…} and keeps no copy.
 */
public record InvitationSent(String invitation, String email, Locale language, LinkToken token, Instant expires) {

    @Override
    public String toString() {
        return "InvitationSent[" + invitation + "]";
    }
}
