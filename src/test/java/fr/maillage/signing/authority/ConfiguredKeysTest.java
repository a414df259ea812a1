package fr.maillage.signing.authority;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.maillage.TestDatabase;
import fr.maillage.document.pdf.TestAct;
import fr.maillage.shared.startup.UnsafeSetup;
import fr.maillage.signing.ActSignatures;
import fr.maillage.signing.Acts;
import fr.maillage.signing.Authority;
import fr.maillage.signing.Verdict;
import fr.maillage.signing.Verdict.Status;
import fr.maillage.signing.Verification;
import fr.maillage.signing.WithSigning;
import fr.maillage.signing.time.StagedService;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;

/** A platform that is meant seriously: its operator says where its keys are, or it does not start. */
class ConfiguredKeysTest {

    private static final String AUTHORITY = "--maillage.signing.authority.file=";
    private static final String SEAL = "--maillage.signing.seal.file=";

    @TempDir
    private Path folder;

    private OperatorsKeys keys;
    private StagedService timestamps;

    @BeforeEach
    void prepare() {
        keys = new OperatorsKeys(folder);
        timestamps = new StagedService().answering(StagedService.honest(keys.timestamp()));
    }

    @AfterEach
    void close() {
        timestamps.close();
    }

    @Test
    void signsWithAnRsaSealOfAFile() {
        try (ConfigurableApplicationContext platform = start(AUTHORITY + keys.authority(), SEAL + keys.seal())) {
            assertSigns(platform);
        }
    }

    @Test
    void signsWithTheSealOfAToken() {
        Token token = Token.with(keys.sealHolder(), folder);
        String place = "--maillage.signing.seal.token=" + token.configuration();
        try (ConfigurableApplicationContext platform = start(AUTHORITY + keys.authority(), place)) {
            assertSigns(platform);
        }
    }

    @Test
    void doesNotStartWithoutAuthoritySealOrTimestamps() {
        assertRefused("maillage.signing.authority.file=", SEAL + keys.seal());
        assertRefused("maillage.signing.seal.file=", AUTHORITY + keys.authority());
        assertRefused("maillage.signing.seal.file=", AUTHORITY + keys.authority(), SEAL + folder.resolve("none.p12"));
        assertRefused(
                "maillage.signing.timestamp.services=",
                AUTHORITY + keys.authority(),
                SEAL + keys.seal(),
                "--maillage.signing.timestamp.services=");
    }

    @Test
    void doesNotStartWithKeysThatDoNotOpen() {
        String wrong = "--maillage.signing.seal.password=wrong";

        assertRefused("maillage.signing.seal.file=", AUTHORITY + keys.authority(), SEAL + keys.seal(), wrong);
        assertRefused(
                "maillage.signing.seal.file=",
                AUTHORITY + keys.authority(),
                SEAL + keys.seal(),
                "--maillage.signing.seal.alias=another");
    }

    private void assertRefused(String remedy, String... settings) {
        assertThatThrownBy(() -> start(settings).close())
                .satisfies(thrown -> assertThat(causes(thrown))
                        .hasAtLeastOneElementOfType(UnsafeSetup.class)
                        .filteredOn(UnsafeSetup.class::isInstance)
                        .allSatisfy(cause ->
                                assertThat(((UnsafeSetup) cause).remedy()).contains(remedy)));
    }

    private static List<Throwable> causes(Throwable thrown) {
        return Stream.iterate(thrown, Objects::nonNull, Throwable::getCause).toList();
    }

    private static void assertSigns(ConfigurableApplicationContext platform) {
        Acts acts = new Acts(platform.getBean(ActSignatures.class), platform.getBean(Authority.class));
        byte[] act = acts.signatures().seal(TestAct.of(1, 0), TestAct.SEAL).pdf();
        Verdict verdict =
                platform.getBean(Verification.class).verify(acts.sign(act, 1).pdf());

        assertThat(verdict.status()).as(verdict.toString()).isEqualTo(Status.VALID);
        assertThat(verdict.signatures().get(0).worth().kind()).isEqualTo(Verdict.Kind.SEAL);
    }

    /** With timestamps and all passwords, unless said otherwise. */
    private ConfigurableApplicationContext start(String... settings) {
        List<String> all = new ArrayList<>(List.of(
                TestDatabase.NONE,
                "--maillage.signing.timestamp.services=" + timestamps.address(),
                "--maillage.signing.authority.password=" + OperatorsKeys.PASSWORD,
                "--spring.main.log-startup-info=false"));
        for (String setting : settings) {
            all.removeIf(given -> given.startsWith(setting.substring(0, setting.indexOf('=') + 1)));
            all.add(setting);
        }
        if (all.stream().noneMatch(given -> given.startsWith("--maillage.signing.seal.password"))) {
            all.add("--maillage.signing.seal.password=" + OperatorsKeys.PASSWORD);
        }
        return new SpringApplicationBuilder(WithSigning.Platform.class)
                .profiles("derby")
                .web(WebApplicationType.NONE)
                .run(all.toArray(String[]::new));
    }
}
