package fr.maillage.vault;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** The vault in a process of its own, which says what became of it: because of its environment, or its locks. */
final class VaultProcess {

    private VaultProcess() {}

    public static void main(String[] settings) {
        byte[] content = "Solange".getBytes(UTF_8);
        try (VaultPlatform platform = VaultPlatform.start("derby", List.of(settings))) {
            platform.vault().make("mandate:1");
            byte[] closed = platform.vault().close("mandate:1", "mandate.citizen", content);
            assertThat(platform.vault().open("mandate:1", "mandate.citizen", closed))
                    .isEqualTo(content);
            System.out.println("opened what it closed");
        }
    }

    static String run(Path folder, Map<String, String> environment, String... settings) throws IOException {
        List<String> command = new ArrayList<>(List.of(
                System.getProperty("java.home") + "/bin/java",
                "-XX:TieredStopAtLevel=1",
                "-cp",
                System.getProperty("java.class.path"),
                VaultProcess.class.getName()));
        command.addAll(List.of(settings));
        command.add("--maillage.vault.url=jdbc:derby:" + folder.resolve("keys"));
        return said(command, environment);
    }

    static String said(List<String> command, Map<String, String> environment) throws IOException {
        ProcessBuilder builder = new ProcessBuilder(command).redirectErrorStream(true);
        builder.environment().putAll(environment);
        Process process = builder.start();
        String said = new String(process.getInputStream().readAllBytes(), UTF_8);
        process.onExit().join();
        return said;
    }
}
