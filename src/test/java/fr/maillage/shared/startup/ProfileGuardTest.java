package fr.maillage.shared.startup;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.context.support.GenericApplicationContext;
import org.springframework.core.env.MapPropertySource;
import org.springframework.core.env.StandardEnvironment;

class ProfileGuardTest {

    private static final String URL = "spring.datasource.url";
    private static final String PASSWORD = "spring.datasource.password";

    @Test
    void endsAProcessWithoutProfileWithWhatToDoAndNoStackTrace() throws IOException, InterruptedException {
        Process process = new ProcessBuilder(
                        System.getProperty("java.home") + "/bin/java",
                        "-cp",
                        System.getProperty("java.class.path"),
                        "fr.maillage.Maillage")
                .redirectErrorStream(true)
                .start();
        String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(process.waitFor()).isNotZero();
        assertThat(said)
                .contains("--spring.profiles.active=postgresql --spring.datasource.url=")
                .doesNotContain("\tat ");
    }

    @Test
    void startsWhereAProfileSaysWhatItIs() {
        assertThatCode(() -> start("demo", Map.of())).doesNotThrowAnyException();
        assertThatCode(() -> start("derby", Map.of())).doesNotThrowAnyException();
        assertThatCode(() -> start("postgresql", Map.of(URL, "jdbc:postgresql://h/d", PASSWORD, "k3-long-secret")))
                .doesNotThrowAnyException();
    }

    @Test
    void refusesPostgresWithoutAddressOrWithAGuessedPassword() {
        assertThatThrownBy(() -> start("postgresql", Map.of(PASSWORD, "k3-long-secret")))
                .isInstanceOf(UnsafeSetup.class);
        for (String guessed : new String[] {"", "postgres", "maillage"}) {
            assertThatThrownBy(() -> start("postgresql", Map.of(URL, "jdbc:postgresql://h/d", PASSWORD, guessed)))
                    .as(guessed)
                    .isInstanceOf(UnsafeSetup.class);
        }
    }

    private static void start(String profile, Map<String, Object> settings) {
        StandardEnvironment environment = new StandardEnvironment();
        environment.setActiveProfiles(profile);
        environment.getPropertySources().addFirst(new MapPropertySource("given", settings));
        try (GenericApplicationContext context = new GenericApplicationContext()) {
            context.setEnvironment(environment);
            new ProfileGuard().initialize(context);
        }
    }
}
