package fr.maillage.signing.authority;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.maillage.TestDatabase;
import fr.maillage.document.pdf.TestAct;
import fr.maillage.signing.ActSignatures;
import fr.maillage.signing.Acts;
import fr.maillage.signing.Authority;
import fr.maillage.signing.NoProofOfTime;
import fr.maillage.signing.Verdict;
import fr.maillage.signing.Verdict.Grade;
import fr.maillage.signing.Verdict.Kind;
import fr.maillage.signing.Verdict.Status;
import fr.maillage.signing.Verdict.Worth;
import fr.maillage.signing.Verification;
import fr.maillage.signing.WithSigning;
import fr.maillage.signing.time.StagedService;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;

/** An operator who bought its seal and its timestamps: whether they were revoked is asked where the operator said. */
class ForeignSealTest {

    @TempDir
    private Path folder;

    private final ForeignAuthority seals = new ForeignAuthority("Cachets");
    private final ForeignAuthority stamps = new ForeignAuthority("Horodatages");
    private final StagedService timestamps = new StagedService().answering(StagedService.honest(stamps.timestamp()));

    @AfterEach
    void close() {
        timestamps.close();
        seals.close();
        stamps.close();
    }

    @Test
    void isAskedAboutWhenAnActIsPreservedAndNeverWhenItIsVerified() {
        try (ConfigurableApplicationContext platform = start(seals.host() + "," + stamps.host())) {
            byte[] signed = signed(platform);
            assertThat(seals.asked() + stamps.asked()).as("asked while signing").isZero();

            byte[] act = platform.getBean(ActSignatures.class).preserve(signed);
            assertThat(seals.asked()).as("asked for the state of the seal").isPositive();
            assertThat(stamps.asked())
                    .as("asked for the list of the timestamps")
                    .isPositive();
            int asked = seals.asked() + stamps.asked();

            Verdict verdict = platform.getBean(Verification.class).verify(act);
            assertThat(verdict.status()).as(verdict.toString()).isEqualTo(Status.VALID);
            assertThat(seals.asked() + stamps.asked())
                    .as("asked while verifying")
                    .isEqualTo(asked);
            assertThat(verdict.signatures())
                    .extracting(Verdict.Signature::worth)
                    .containsExactly(
                            new Worth(Kind.SEAL, Grade.UNKNOWN, "LTA"),
                            new Worth(Kind.SIGNATURE, Grade.SIMPLE, "LTA"),
                            new Worth(Kind.TIMESTAMP, Grade.UNKNOWN, "TIMESTAMP"));
        }
    }

    @Test
    void isNotAskedAboutWhereTheOperatorDidNotSay() {
        try (ConfigurableApplicationContext platform = start("ocsp.example.org," + seals.host() + "0")) {
            byte[] signed = signed(platform);

            assertThatThrownBy(() -> platform.getBean(ActSignatures.class).preserve(signed))
                    .isInstanceOf(NoProofOfTime.class);
            assertThat(platform.getBean(Verification.class).verify(signed).status())
                    .isEqualTo(Status.INDETERMINATE);
            assertThat(seals.asked() + stamps.asked()).isZero();
        }
    }

    @Test
    void isNotPreservedOnceItIsRevoked() {
        try (ConfigurableApplicationContext platform = start(seals.host() + "," + stamps.host())) {
            byte[] signed = signed(platform);
            seals.revokeAll();

            assertThatThrownBy(() -> platform.getBean(ActSignatures.class).preserve(signed))
                    .isInstanceOf(NoProofOfTime.class)
                    .hasMessageContaining("Revoked");
        }
    }

    private static byte[] signed(ConfigurableApplicationContext platform) {
        ActSignatures signatures = platform.getBean(ActSignatures.class);
        byte[] sealed = signatures.seal(TestAct.of(1, 0), TestAct.SEAL).pdf();
        return new Acts(signatures, platform.getBean(Authority.class))
                .sign(sealed, 1)
                .pdf();
    }

    private ConfigurableApplicationContext start(String hosts) {
        return new SpringApplicationBuilder(WithSigning.Platform.class)
                .profiles("derby")
                .web(WebApplicationType.NONE)
                .run(
                        TestDatabase.NONE,
                        "--maillage.signing.timestamp.services=" + timestamps.address(),
                        "--maillage.signing.authority.file=" + new OperatorsKeys(folder).authority(),
                        "--maillage.signing.authority.password=" + OperatorsKeys.PASSWORD,
                        "--maillage.signing.seal.file=" + seals.sealIn(folder),
                        "--maillage.signing.seal.password=" + OperatorsKeys.PASSWORD,
                        "--maillage.signing.trust=" + seals.rootIn(folder) + "," + stamps.rootIn(folder),
                        "--maillage.signing.revocations.hosts=" + hosts);
    }
}
