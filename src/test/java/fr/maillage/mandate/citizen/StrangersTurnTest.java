package fr.maillage.mandate.citizen;

import static org.assertj.core.api.Assertions.assertThat;

import fr.maillage.OnDatabase;
import fr.maillage.mandate.Mandates;
import fr.maillage.mandate.Salt;
import fr.maillage.mandate.citizen.RecogniseOriginal.Answer;
import fr.maillage.shared.Refusal;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** A file that a stranger brings is read when it is their turn, and not before. */
@OnDatabase
class StrangersTurnTest {

    private final String salt = Salt.fresh().hex();
    private boolean isTheirTurn;
    private RecogniseOriginal recognising;

    @BeforeEach
    void stand(@Autowired Mandates mandates) {
        recognising = new RecogniseOriginal(mandates, () -> isTheirTurn);
    }

    @Test
    void isNotReadOfWhoSentTooMany() throws IOException {
        assertThat(recognising.recognise(salt, StrangersTurnTest::unread, 1))
                .isEqualTo(new Answer.TurnedAway(Refusal.at("file", "evidence.too-often")));

        isTheirTurn = true;
        assertThat(recognising.recognise(salt, () -> new ByteArrayInputStream(new byte[1]), 1))
                .isEqualTo(new Answer.Unknown());
    }

    private static InputStream unread() {
        throw new AssertionError("it was read");
    }
}
