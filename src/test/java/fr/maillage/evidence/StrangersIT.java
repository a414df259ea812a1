package fr.maillage.evidence;

import static org.assertj.core.api.Assertions.assertThat;

import fr.maillage.bench.PackagedPlatform;
import fr.maillage.signing.ActSignatures;
import fr.maillage.signing.Acts;
import fr.maillage.signing.Authority;
import fr.maillage.signing.WithSigning;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;

/** The jar as it is shipped, in a heap of 512 MB that it must not exceed once, and many strangers at the same time. */
class StrangersIT {

    private static final long SEED = Long.getLong("maillage.seed", 20261121);
    private static final int STRANGERS = 8;
    private static final int ROUNDS = Boolean.getBoolean("maillage.bench") ? 5 : 1;
    private static final int BUSY = 503;
    private static final int TRIES = 100;

    /** Three times what one verdict may take: the machine that builds is rarely left alone, and this platform plays. */
    private static final Duration PATIENCE = Duration.ofSeconds(30);

    private static final List<String> OPTIONS =
            List.of("-Xmx512m", "-XX:+ExitOnOutOfMemoryError", "-Dmaillage.visits-per-network=100000");

    @TempDir
    private Path folder;

    private final Map<String, Integer> heard = new TreeMap<>();

    @Test
    void getAnswersWhateverTheySendAtOnce() throws Exception {
        byte[] act = act();
        Map<String, byte[]> files = StrangersFiles.of(act, SEED);
        assertThat(files).hasSizeGreaterThan(100);
        try (PackagedPlatform platform = PackagedPlatform.start(folder, OPTIONS)) {
            platform.timeToFirstPage();
            Stranger stranger = new Stranger(platform.port(), PATIENCE);
            assertThat(soonValid(stranger, act)).as("before").isTrue();
            for (int round = 0; round < ROUNDS; round++) {
                sendAll(stranger, files);
            }

            assertThat(platform.isAlive()).as(platform.said()).isTrue();
            assertThat(soonValid(stranger, act)).as("afterwards").isTrue();
            System.out.printf(
                    "FIGURE %d strangers' files from %d at once at -Xmx512m: %s, resident memory %d MB%n",
                    ROUNDS * files.size(), STRANGERS, heard, platform.residentMegabytes());
        }
    }

    private void sendAll(Stranger stranger, Map<String, byte[]> files) throws Exception {
        ExecutorService strangers = Executors.newFixedThreadPool(STRANGERS);
        try {
            Map<String, Future<HttpResponse<String>>> answers = new TreeMap<>();
            files.forEach((name, file) -> answers.put(name, strangers.submit(() -> send(stranger, file))));
            for (Map.Entry<String, Future<HttpResponse<String>>> answer : answers.entrySet()) {
                HttpResponse<String> said = answer.getValue().get(5, TimeUnit.MINUTES);
                String as = answer.getKey() + ", seed " + SEED + ": " + said.body();
                assertThat(said.statusCode()).as(as).isIn(200, 413, 415, 422);
                assertThat(verdict(said)).as(as).isNotEqualTo("VALID");
                heard.merge((said.statusCode() + " " + verdict(said)).strip(), 1, Integer::sum);
            }
        } finally {
            strangers.shutdownNow();
        }
    }

    /** A platform that has only just started may need more than its ten seconds for the first file of all. */
    private static boolean soonValid(Stranger stranger, byte[] act) throws InterruptedException {
        for (int tries = 0; tries < 5; tries++) {
            if (verdict(send(stranger, act)).equals("VALID")) {
                return true;
            }
        }
        return false;
    }

    /** Whoever hears that there is no room now asks again soon, as the answer says. */
    private static HttpResponse<String> send(Stranger stranger, byte[] file) throws InterruptedException {
        for (int tries = 0; tries < TRIES; tries++) {
            HttpResponse<String> answer = stranger.send(file);
            if (answer.statusCode() != BUSY) {
                return answer;
            }
            TimeUnit.MILLISECONDS.sleep(200);
        }
        throw new AssertionError("never any room");
    }

    /** Signed with the very keys that the platform will find in its folder, and so valid there. */
    private byte[] act() {
        try (ConfigurableApplicationContext signing = new SpringApplicationBuilder(WithSigning.Platform.class)
                .profiles("test")
                .web(WebApplicationType.NONE)
                .run("--maillage.signing.keys=" + folder.resolve("data/demonstration-keys.p12"))) {
            return new Acts(signing.getBean(ActSignatures.class), signing.getBean(Authority.class)).preserved(2, 6);
        }
    }

    private static String verdict(HttpResponse<String> answer) {
        return Stranger.read(answer).path("verdict").asText("");
    }
}
