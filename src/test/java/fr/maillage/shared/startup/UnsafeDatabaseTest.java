package fr.maillage.shared.startup;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class UnsafeDatabaseTest {

    @TempDir
    private Path folder;

    @Test
    void refusesADerbyThatWasToldNotToKeepWhatItSays() throws IOException, InterruptedException {
        assertThat(start("-Dderby.system.durability=test"))
                .contains("would lose what was acknowledged", "Start without this system property")
                .doesNotContain("\tat ");
    }

    @Test
    void refusesFilesThatAnotherProcessHasOpen() throws Exception {
        String url = "jdbc:derby:" + folder.resolve("data/maillage");
        DriverManager.getConnection(url + ";create=true", "maillage", "maillage")
                .close();
        try {
            assertThat(start())
                    .contains("Another process is running on the same Derby files", "Stop the other process");
        } finally {
            assertThatThrownBy(() -> DriverManager.getConnection(url + ";shutdown=true", "maillage", "maillage"))
                    .isInstanceOf(SQLException.class);
        }
    }

    @Test
    @Tag("database")
    void refusesAPostgresThatDoesNotWaitForTheDisk() throws IOException {
        DurabilityGuard guard = new DurabilityGuard();
        try (EmbeddedPostgres careless = EmbeddedPostgres.builder()
                        .setServerConfig("fsync", "off")
                        .start();
                EmbeddedPostgres careful = EmbeddedPostgres.builder()
                        .setServerConfig("fsync", "on")
                        .start()) {
            assertThatThrownBy(() -> guard.postProcessAfterInitialization(careless.getPostgresDatabase(), "database"))
                    .isInstanceOf(UnsafeSetup.class)
                    .hasMessageContaining("fsync off");
            assertThatCode(() -> guard.postProcessAfterInitialization(careful.getPostgresDatabase(), "database"))
                    .doesNotThrowAnyException();
        }
    }

    /** Starts the platform on the folder's Derby files, which must end by itself, and gives what it said. */
    private String start(String... options) throws IOException, InterruptedException {
        List<String> command = new ArrayList<>(List.of(System.getProperty("java.home") + "/bin/java"));
        command.addAll(List.of(options));
        command.addAll(List.of("-cp", System.getProperty("java.class.path"), "fr.maillage.Maillage"));
        command.addAll(List.of("--spring.profiles.active=derby", "--server.port=0"));
        Path said = folder.resolve("said.txt");
        Process process = new ProcessBuilder(command)
                .directory(folder.toFile())
                .redirectErrorStream(true)
                .redirectOutput(said.toFile())
                .start();
        try {
            assertThat(process.waitFor(60, TimeUnit.SECONDS))
                    .as("it ended by itself")
                    .isTrue();
        } finally {
            process.destroyForcibly();
        }
        assertThat(process.exitValue()).isNotZero();
        return Files.readString(said);
    }
}
