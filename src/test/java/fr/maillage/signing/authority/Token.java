package fr.maillage.signing.authority;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/**
 * A token behind PKCS#11, as an operator would plug it in: SoftHSM, which keeps its keys where {@code SOFTHSM2_CONF}
 * says. The build sets that variable; where SoftHSM is not installed there is no token to try.
 *
 * @param configuration of Java's PKCS#11 provider
 */
record Token(Path configuration) {

    private static final List<Path> LIBRARIES =
            List.of(Path.of("/usr/lib/softhsm/libsofthsm2.so"), Path.of("/usr/lib64/softhsm/libsofthsm2.so"));

    /** A fresh token with one key in it, whose PIN is the operator's password. */
    static Token with(Holder holder, Path folder) {
        Optional<Path> library = LIBRARIES.stream().filter(Files::exists).findFirst();
        String settings = System.getenv("SOFTHSM2_CONF");
        assumeTrue(library.isPresent() && settings != null, "SoftHSM is not installed");
        try {
            Path tokens = Files.createDirectories(folder.resolve("tokens"));
            Files.writeString(Path.of(settings), "directories.tokendir = " + tokens + "\nlog.level = ERROR\n");
            run("softhsm2-util", "--init-token", "--free", "--label", "seal", "--so-pin", "1234", "--pin", pin());
            Path configuration = Files.writeString(
                    folder.resolve("token.cfg"), "name = Seal\nlibrary = " + library.get() + "\nslotListIndex = 0\n");
            KeyStores.put(KeyStores.token(configuration.toString(), pin().toCharArray()), "seal", holder, null);
            return new Token(configuration);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String pin() {
        return OperatorsKeys.PASSWORD;
    }

    private static void run(String... command) throws IOException {
        Process process = new ProcessBuilder(command).redirectErrorStream(true).start();
        String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(process.onExit().join().exitValue()).as(said).isZero();
    }
}
