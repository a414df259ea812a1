package fr.maillage.vault;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The master in a PKCS#11 token, made as an operator makes it; in processes of their own, as a token knows one only. */
class MasterTokenTest {

    private static final List<Path> LIBRARIES =
            List.of(Path.of("/usr/lib/softhsm/libsofthsm2.so"), Path.of("/usr/lib64/softhsm/libsofthsm2.so"));
    private static final String PIN = "4711";

    @TempDir
    private Path folder;

    private Map<String, String> environment;
    private Path configuration;

    @BeforeEach
    void makeToken() throws IOException {
        Path library = LIBRARIES.stream().filter(Files::exists).findFirst().orElse(null);
        assumeTrue(library != null, "SoftHSM is not installed");
        Path tokens = Files.createDirectory(folder.resolve("tokens"));
        Path settings = Files.writeString(folder.resolve("softhsm2.conf"), "directories.tokendir = " + tokens + "\n");
        environment = Map.of("SOFTHSM2_CONF", settings.toString());
        configuration = Files.writeString(
                folder.resolve("token.cfg"), "name = Keys\nlibrary = " + library + "\nslotListIndex = 0\n");
        VaultProcess.said(
                List.of("softhsm2-util", "--init-token", "--free", "--label", "keys", "--so-pin", "1234", "--pin", PIN),
                environment);
        VaultProcess.said(
                Stream.of(
                                System.getProperty("java.home") + "/bin/keytool -genseckey -alias master -keyalg AES",
                                "-keysize 256 -storetype PKCS11 -providerClass sun.security.pkcs11.SunPKCS11",
                                "-providerArg " + configuration + " -storepass " + PIN)
                        .flatMap(part -> Stream.of(part.split(" ")))
                        .toList(),
                environment);
    }

    @Test
    void wrapsAndUnwrapsWithinTheToken() throws IOException {
        assertThat(start("--maillage.vault.master.pin=" + PIN)).contains("opened what it closed");
        assertThat(start("--maillage.vault.master.pin=" + PIN, "--maillage.vault.master.alias=master"))
                .as("again, with the store of before")
                .contains("opened what it closed");
    }

    @Test
    void doesNotStartWithAWrongPinOrName() throws IOException {
        assertThat(start("--maillage.vault.master.pin=0000"))
                .contains("perhaps because of its PIN")
                .doesNotContain("\tat ");
        assertThat(start("--maillage.vault.master.pin=" + PIN, "--maillage.vault.master.alias=other"))
                .contains("no secret key named other");
    }

    private String start(String... settings) throws IOException {
        String[] all = Stream.concat(Stream.of("--maillage.vault.master.token=" + configuration), Stream.of(settings))
                .toArray(String[]::new);
        return VaultProcess.run(folder, environment, all);
    }
}
