package fr.maillage.evidence;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import fr.maillage.OnPlatform;
import fr.maillage.document.HostileFile;
import fr.maillage.document.pdf.HostilePdf;
import fr.maillage.document.pdf.TestAct;
import fr.maillage.signing.ActSignatures;
import fr.maillage.signing.Acts;
import fr.maillage.signing.Authority;
import fr.maillage.signing.verification.Edit;
import java.net.http.HttpResponse;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

@OnPlatform
class VerifyFileTest {

    @LocalServerPort
    private int port;

    @Autowired
    private ActSignatures signatures;

    @Autowired
    private Authority authority;

    private Stranger stranger;

    @BeforeEach
    void arrive() {
        stranger = new Stranger(port);
    }

    @Test
    void tellsWhoSignedAnHonestActAndWhen() {
        HttpResponse<String> answer = stranger.send(act());

        JsonNode report = Stranger.read(answer);
        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(report.get("verdict").asText()).as("%s", report).isEqualTo("VALID");
        assertThat(report.get("held").asText()).isEqualTo("none");
        assertThat(report.get("reasons")).isEmpty();
        assertThat(report.get("signatures")).hasSize(4);
        JsonNode party = report.get("signatures").get(1);
        assertThat(party.fieldNames())
                .toIterable()
                .containsExactlyInAnyOrder(
                        "name", "capacity", "time", "kind", "grade", "level", "verdict", "reasons", "codes");
        assertThat(party.get("name").asText()).isEqualTo("Partie n° 1");
        assertThat(party.get("capacity").asText()).contains("Président du conseil d’administration");
        assertThat(Instant.parse(party.get("time").asText())).isBefore(Instant.now());
        assertThat(party.get("level").asText()).isEqualTo("LTA");
        assertThat(party.get("kind").asText()).isEqualTo("signature");
        assertThat(party.get("grade").asText()).isEqualTo("simple");
        assertThat(party.get("verdict").asText()).isEqualTo("VALID");
    }

    @Test
    void saysWhyAnAlteredActIsNotValidInTheReadersLanguage() {
        byte[] altered = Edit.CONTENT.on(act(), 1);

        assertThat(reasons(stranger.send(altered))).contains("La page 1 a été modifiée après une signature.");
        assertThat(reasons(stranger.send(altered, "Accept-Language", "de, en-GB;q=0.7, fr;q=0.3")))
                .contains("Page 1 was changed after a signature.");
        assertThat(reasons(stranger.send(altered, "Accept-Language", "de")))
                .contains("La page 1 a été modifiée après une signature.");
        assertThat(reasons(stranger.send(altered, "Accept-Language", ";;;q=x")))
                .contains("La page 1 a été modifiée après une signature.");
        JsonNode report = Stranger.read(stranger.send(altered));
        assertThat(report.get("verdict").asText()).isEqualTo("INVALID");
        assertThat(report.get("codes").toString()).contains("\"signing.changed-page\"");
    }

    @Test
    void findsNoSignatureAndRefusesWhatActs() {
        assertVerdict(TestAct.of(1, 0), "NO_SIGNATURE");
        assertVerdict(HostilePdf.openingWithJavaScript(), "REFUSED");
        assertVerdict(HostilePdf.ofPages(501), "REFUSED");
    }

    @Test
    void turnsAwayWhatItCannotJudge() {
        assertTurnedAway(stranger.send(new byte[21 * 1024 * 1024]), 413);
        assertTurnedAway(stranger.send(new byte[31 * 1024 * 1024]), 413);
        assertThat(stranger.send(new byte[33 * 1024 * 1024]).statusCode()).isEqualTo(413);
        assertTurnedAway(stranger.send(HostileFile.zip()), 415);
        assertTurnedAway(stranger.send(new byte[0]), 415);
        assertTurnedAway(stranger.send(HostilePdf.encrypted()), 422);
        assertTurnedAway(stranger.send(Arrays.copyOf(act(), 5_000)), 422);
        assertTurnedAway(stranger.send("other", act()), 400);
        assertTurnedAway(stranger.sendNothing(), 400);
    }

    @Test
    void keepsNoSession() {
        assertThat(stranger.send(TestAct.of(1, 0)).headers().allValues("Set-Cookie"))
                .isEmpty();
    }

    private byte[] act() {
        return new Acts(signatures, authority).preserved(2, 0);
    }

    private void assertVerdict(byte[] file, String verdict) {
        HttpResponse<String> answer = stranger.send(file);
        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(Stranger.read(answer).get("verdict").asText()).isEqualTo(verdict);
    }

    private static void assertTurnedAway(HttpResponse<String> answer, int status) {
        assertThat(answer.statusCode()).as("%s", answer.body()).isEqualTo(status);
        assertThat(Stranger.read(answer).has("verdict")).isFalse();
        assertThat(reasons(answer)).hasSize(1).allMatch(reason -> reason.endsWith("."));
    }

    private static List<String> reasons(HttpResponse<String> answer) {
        return StreamSupport.stream(Stranger.read(answer).get("reasons").spliterator(), false)
                .map(JsonNode::asText)
                .toList();
    }
}
