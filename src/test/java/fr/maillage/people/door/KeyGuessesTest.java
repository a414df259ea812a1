package fr.maillage.people.door;

import static fr.maillage.people.door.Whereabouts.tryingFrom;
import static org.assertj.core.api.Assertions.assertThat;

import fr.maillage.OnDatabase;
import fr.maillage.people.Actor;
import fr.maillage.people.Grant;
import fr.maillage.people.InvitationLinks;
import fr.maillage.people.InvitationSent;
import fr.maillage.people.Invitations;
import fr.maillage.people.KeyTries;
import fr.maillage.people.Role;
import fr.maillage.shared.Ids;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.context.event.ApplicationEvents;
import org.springframework.test.context.event.RecordApplicationEvents;

@OnDatabase
@RecordApplicationEvents
class KeyGuessesTest {

    @Autowired
    private Invitations invitations;

    @Autowired
    private InvitationLinks links;

    @Autowired
    private KeyTries tries;

    @Autowired
    private ApplicationEvents events;

    @AfterEach
    void leave() {
        Whereabouts.leave();
    }

    @Test
    void opensNothingMoreToANetworkThatGuesses() {
        String key = invite();
        IntStream.range(0, AddressAttempts.FREE).forEach(guess -> {
            tryingFrom("2001:db8:7:7::%x".formatted(guess + 1));
            assertThat(links.open("%032x".formatted(guess))).isEmpty();
        });
        tryingFrom("2001:db8:7:7:ffff::1");
        assertThat(tries.areTooMany()).isTrue();
        assertThat(links.open(key)).isEmpty();
        tryingFrom("2001:db8:7:8::1");
        assertThat(links.open(key)).isPresent();
    }

    @Test
    void takesAnOldLinkForNoGuess() {
        String used = invite();
        invite();
        tryingFrom("192.0.2.44");
        IntStream.rangeClosed(0, AddressAttempts.FREE).forEach(time -> links.open(used));
        assertThat(tries.areTooMany()).isFalse();
    }

    private final String email = "invited-" + Ids.fresh() + "@example.org";

    private String invite() {
        Grant grant = Grant.territorial(Role.PREFECTURE_OFFICER, "82");
        invitations.invite(email, "Bureau invité", grant, Actor.platform());
        return events.stream(InvitationSent.class)
                .reduce((earlier, later) -> later)
                .orElseThrow()
                .token()
                .secret();
    }
}
