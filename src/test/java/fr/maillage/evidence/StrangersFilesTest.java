package fr.maillage.evidence;

import static org.assertj.core.api.Assertions.assertThat;

import fr.maillage.OnPlatform;
import fr.maillage.signing.ActSignatures;
import fr.maillage.signing.Acts;
import fr.maillage.signing.Authority;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestReporter;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** A hundred and more files of our own making, as bad as we could think of: each gets an answer soon, and none is valid. */
@OnPlatform
@Tag("figure")
class StrangersFilesTest {

    private static final long SEED = Long.getLong("maillage.seed", 20261121);
    private static final Set<Integer> ANSWERS = Set.of(200, 413, 415, 422);

    @LocalServerPort
    private int port;

    @Autowired
    private ActSignatures signatures;

    @Autowired
    private Authority authority;

    @Test
    void getAnAnswerSoonAndAreNeverValid(TestReporter reporter) {
        Stranger stranger = new Stranger(port);
        byte[] act = new Acts(signatures, authority).preserved(2, 6);
        assertThat(verdict(stranger.send(act))).isEqualTo("VALID");
        Map<String, byte[]> files = StrangersFiles.of(act, SEED);
        assertThat(files).hasSizeGreaterThan(100);
        Map<String, Integer> heard = new TreeMap<>();
        long longest = 0;

        for (Map.Entry<String, byte[]> file : files.entrySet()) {
            long begun = System.nanoTime();
            HttpResponse<String> answer = stranger.send(file.getValue());
            long took = System.nanoTime() - begun;
            longest = Math.max(longest, took);
            String as = file.getKey() + ", seed " + SEED;
            assertThat(answer.statusCode()).as(as).isIn(ANSWERS);
            assertThat(verdict(answer)).as(as).isNotEqualTo("VALID");
            assertThat(Stranger.read(answer).get("reasons").toString())
                    .as(as)
                    .doesNotContain("\"signing.", "\"evidence.");
            assertThat(Duration.ofNanos(took)).as(as).isLessThan(Duration.ofSeconds(10));
            heard.merge(answer.statusCode() + " " + verdict(answer), 1, Integer::sum);
        }

        reporter.publishEntry(
                "strangers' files", files.size() + " " + heard + ", the longest " + longest / 1_000_000 + " ms");
        assertThat(verdict(stranger.send(act))).as("afterwards").isEqualTo("VALID");
    }

    private static String verdict(HttpResponse<String> answer) {
        return Stranger.read(answer).path("verdict").asText("");
    }
}
