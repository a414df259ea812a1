package fr.maillage.vault.cipher;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.core.env.Environment;

/**
 * Where master keys are: of several files or keys, separated by commas, each is one.
 *
 * @param files with 32 random bytes in base64, that only their owner may read
 * @param keys themselves in base64, as an environment variable brings them
 * @param token instead: the configuration file of a PKCS#11 token, the key's alias, the PIN
 */
record MasterPlace(List<String> files, List<String> keys, Token token) {

    record Token(String configuration, String alias, String pin) {}

    static MasterPlace of(Environment settings, String name) {
        String prefix = "maillage.vault." + name;
        Token token = new Token(
                settings.getProperty(prefix + ".token", ""),
                settings.getProperty(prefix + ".alias", ""),
                settings.getProperty(prefix + ".pin", ""));
        return new MasterPlace(list(settings, prefix + ".file"), list(settings, prefix + ".key"), token);
    }

    /**
     * Reads them all.
     *
     * @throws UnusableMaster when one of them is not there or is no key
     */
    List<Master> open() {
        List<Master> masters = new ArrayList<>();
        files.forEach(file -> masters.add(MasterFile.read(Path.of(file))));
        keys.forEach(key -> masters.add(MasterFile.spelled(key, "the key that is given")));
        if (!token.configuration().isEmpty()) {
            masters.add(MasterToken.open(token));
        }
        return masters;
    }

    private static List<String> list(Environment settings, String name) {
        return Stream.of(settings.getProperty(name, "").split(",", -1))
                .map(String::strip)
                .filter(part -> !part.isEmpty())
                .toList();
    }
}
