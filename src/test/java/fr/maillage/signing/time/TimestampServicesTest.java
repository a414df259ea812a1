package fr.maillage.signing.time;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

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
import fr.maillage.signing.authority.PlatformKeys;
import fr.maillage.signing.authority.TimestampHolder;
import java.time.Duration;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;

/** Timestamp services that are away, slow or lying, over real HTTP, and a platform that asks two of them. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class TimestampServicesTest {

    private final StagedService first = new StagedService();
    private final StagedService second = new StagedService();
    private ConfigurableApplicationContext platform;
    private Failing.Keys keys;

    @BeforeAll
    void open() {
        platform = new SpringApplicationBuilder(WithSigning.Platform.class)
                .profiles("test")
                .web(WebApplicationType.NONE)
                .run(
                        "--maillage.signing.timestamp.services=" + first.address() + "," + second.address(),
                        "--maillage.signing.timestamp.patience=1500ms");
        Authority authority = platform.getBean(Authority.class);
        keys = new Failing.Keys(
                platform.getBean(TimestampHolder.class).timestamp().orElseThrow(), PlatformKeys.seal(authority));
    }

    @AfterAll
    void close() {
        platform.close();
        first.close();
        second.close();
    }

    @Test
    void asksTheSecondServiceNothingWhileTheFirstIsHonest() {
        honest(first);
        honest(second);
        int before = second.asked();

        assertTimestamped(sign());
        assertThat(second.asked()).isEqualTo(before);
    }

    @ParameterizedTest
    @EnumSource
    void fallsBackOnTheSecondWhereTheFirstIs(Failing failing) {
        first.answering(request -> failing.answer(request, keys));
        honest(second);
        int before = second.asked();

        assertTimestamped(sign());
        assertThat(second.asked()).isEqualTo(before + 1);
    }

    @ParameterizedTest
    @EnumSource
    void signsWithoutProofWhereBothAreAndAddsItLater(Failing failing) {
        first.answering(request -> failing.answer(request, keys));
        second.answering(request -> failing.answer(request, keys));
        long began = System.nanoTime();
        Signed pending = sign();
        assertThat(pending.proofOfTime()).isFalse();
        assertThat(Duration.ofNanos(System.nanoTime() - began)).isLessThan(Duration.ofSeconds(20));
        assertLevel(pending, "B");
        assertThatThrownBy(() -> signatures().addProofOfTime(pending.pdf())).isInstanceOf(NoProofOfTime.class);

        honest(first);
        Verdict later = platform.getBean(Verification.class).verify(signatures().addProofOfTime(pending.pdf()));
        assertThat(later.status()).as(later.toString()).isEqualTo(Status.VALID);
    }

    private void honest(StagedService service) {
        service.answering(StagedService.honest(keys.own()));
    }

    private Signed sign() {
        return new Acts(signatures(), platform.getBean(Authority.class)).sign(TestAct.of(1, 0), 1);
    }

    private ActSignatures signatures() {
        return platform.getBean(ActSignatures.class);
    }

    private void assertTimestamped(Signed signed) {
        assertThat(signed.proofOfTime()).isTrue();
        assertLevel(signed, "T");
    }

    private void assertLevel(Signed signed, String level) {
        Verdict verdict = platform.getBean(Verification.class).verify(signed.pdf());
        assertThat(verdict.status()).as(verdict.toString()).isEqualTo(Status.VALID);
        assertThat(verdict.signatures())
                .extracting(signature -> signature.worth().level())
                .containsExactly(level);
    }
}
