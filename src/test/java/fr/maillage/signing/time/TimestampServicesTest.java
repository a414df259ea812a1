package fr.maillage.signing.time;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.sun.net.httpserver.HttpServer;
import fr.maillage.document.pdf.TestAct;
import fr.maillage.signing.ActSignatures;
import fr.maillage.signing.Acts;
import fr.maillage.signing.Authority;
import fr.maillage.signing.NoProofOfTime;
import fr.maillage.signing.Signed;
import fr.maillage.signing.Verdict;
import fr.maillage.signing.Verdict.Status;
import fr.maillage.signing.Verification;
import fr.maillage.signing.WithSigning;
import fr.maillage.signing.authority.Holder;
import fr.maillage.signing.authority.TimestampHolder;
import java.io.IOException;
import java.math.BigInteger;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.time.Clock;
import java.time.Duration;
import org.bouncycastle.tsp.TSPException;
import org.bouncycastle.tsp.TimeStampRequest;
import org.bouncycastle.tsp.TimeStampRequestGenerator;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;

/** A timestamp service that is down, slow or lying, over real HTTP, and a platform that asks it. */
class TimestampServicesTest {

    private static final Clock NOW = Clock.systemUTC();

    private HttpServer server;
    private ConfigurableApplicationContext platform;
    private volatile Answer answer;

    /** What the service makes of a request. */
    private interface Answer {

        byte[] to(byte[] request) throws IOException, TSPException, InterruptedException;
    }

    @BeforeEach
    void open() throws IOException {
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext("/", exchange -> {
            try (exchange) {
                byte[] said = answer.to(exchange.getRequestBody().readAllBytes());
                exchange.sendResponseHeaders(200, said.length);
                exchange.getResponseBody().write(said);
            } catch (TSPException | InterruptedException e) {
                throw new IOException(e);
            }
        });
        server.start();
        platform = new SpringApplicationBuilder(WithSigning.Platform.class)
                .profiles("test")
                .web(WebApplicationType.NONE)
                .run(
                        "--maillage.signing.timestamp.services=http://localhost:"
                                + server.getAddress().getPort(),
                        "--maillage.signing.timestamp.patience=500ms");
    }

    @AfterEach
    void close() {
        platform.close();
        server.stop(0);
    }

    @Test
    void believesAnHonestService() {
        answer = authority(holder(), NOW)::answer;

        assertThat(sign().proofOfTime()).isTrue();
    }

    @Test
    void signsWithoutProofWhileTheServiceIsAwayAndAddsItLater() {
        answer = request -> {
            throw new IOException("away");
        };
        Signed pending = sign();
        assertThat(pending.proofOfTime()).isFalse();
        assertThat(verified(pending.pdf())).isEqualTo(Status.VALID);
        assertThatThrownBy(() -> signatures().addProofOfTime(pending.pdf())).isInstanceOf(NoProofOfTime.class);

        answer = authority(holder(), NOW)::answer;
        Verdict later = platform.getBean(Verification.class).verify(signatures().addProofOfTime(pending.pdf()));
        assertThat(later.status()).as(later.toString()).isEqualTo(Status.VALID);
    }

    @Test
    void doesNotWaitForASlowServiceNorForOneThatNeverEnds() {
        answer = request -> {
            Thread.sleep(3_000);
            return new byte[0];
        };
        long began = System.nanoTime();
        assertThat(sign().proofOfTime()).isFalse();
        assertThat(Duration.ofNanos(System.nanoTime() - began)).isLessThan(Duration.ofSeconds(3));

        answer = request -> new byte[1_000_000];
        assertThat(sign().proofOfTime()).isFalse();
    }

    @Test
    void findsOutAWrongImprint() {
        answer = request -> authority(holder(), NOW).answer(changed(request, otherDigest(request), nonce(request)));

        assertThat(sign().proofOfTime()).isFalse();
    }

    @Test
    void findsOutAWrongNonce() {
        answer = request -> authority(holder(), NOW)
                .answer(changed(request, new TimeStampRequest(request).getMessageImprintDigest(), BigInteger.TEN));

        assertThat(sign().proofOfTime()).isFalse();
    }

    @Test
    void findsOutAClockThatIsOneHourOff() {
        answer = authority(holder(), Clock.offset(NOW, Duration.ofHours(1)))::answer;
        assertThat(sign().proofOfTime()).isFalse();

        answer = authority(holder(), Clock.offset(NOW, Duration.ofHours(-1)))::answer;
        assertThat(sign().proofOfTime()).isFalse();
    }

    @Test
    void findsOutAnAuthorityThatNobodyKnows() {
        try (ConfigurableApplicationContext elsewhere = new SpringApplicationBuilder(WithSigning.Platform.class)
                .profiles("test")
                .web(WebApplicationType.NONE)
                .run()) {
            Holder foreign =
                    elsewhere.getBean(TimestampHolder.class).timestamp().orElseThrow();
            answer = authority(foreign, NOW)::answer;

            assertThat(sign().proofOfTime()).isFalse();
        }
    }

    private Signed sign() {
        return new Acts(signatures(), platform.getBean(Authority.class)).sign(TestAct.of(1, 0), 1);
    }

    private ActSignatures signatures() {
        return platform.getBean(ActSignatures.class);
    }

    private Status verified(byte[] pdf) {
        return platform.getBean(Verification.class).verify(pdf).status();
    }

    private Holder holder() {
        return platform.getBean(TimestampHolder.class).timestamp().orElseThrow();
    }

    private static TimestampAuthority authority(Holder holder, Clock clock) {
        return new TimestampAuthority(holder, clock);
    }

    private static byte[] otherDigest(byte[] request) throws IOException {
        byte[] digest = new TimeStampRequest(request).getMessageImprintDigest().clone();
        digest[0] ^= 1;
        return digest;
    }

    private static BigInteger nonce(byte[] request) throws IOException {
        return new TimeStampRequest(request).getNonce();
    }

    private static byte[] changed(byte[] request, byte[] digest, BigInteger nonce) throws IOException {
        TimeStampRequestGenerator generator = new TimeStampRequestGenerator();
        generator.setCertReq(true);
        return generator
                .generate(new TimeStampRequest(request).getMessageImprintAlgOID(), digest, nonce)
                .getEncoded();
    }
}
