package fr.maillage.vault;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import fr.maillage.vault.cipher.PlainKey;
import fr.maillage.vault.store.CleanStore;
import fr.maillage.vault.store.KeyRow;
import fr.maillage.vault.store.KeyRows;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** On the files of the embedded store, read as bytes: what a destroyed key leaves there, and for how long. */
class CleanStoreTest {

    private static final List<String> KEYS =
            IntStream.range(0, 600).mapToObj(n -> "mandate:" + n).toList();

    @TempDir
    private Path folder;

    private VaultPlatform platform;
    private Vault vault;
    private RawFiles files;

    @BeforeEach
    void start() {
        platform = VaultPlatform.in(folder, master(), "--maillage.vault.backup-folder=" + folder.resolve("copies"));
        vault = platform.vault();
        vault.makeAll(KEYS);
        files = new RawFiles(folder.resolve("keys"));
    }

    @AfterEach
    void stop() {
        platform.close();
    }

    @Test
    void leavesNothingOfADestroyedKeyInTheFiles() {
        List<byte[]> wrapped = wrapped(KEYS);
        List<byte[]> plain = plain(KEYS);
        assertThat(files.find(wrapped)).isEqualTo(KEYS.size());

        vault.destroyAll(KEYS);
        assertThat(files.find(wrapped)).as("before it is cleaned").isPositive();
        platform.bean(CleanStore.class).run();

        assertThat(files.find(wrapped)).as("wrapped").isZero();
        assertThat(files.find(plain)).as("plain").isZero();
        assertThat(vault.destroyedAmong(KEYS)).hasSize(KEYS.size());
    }

    @Test
    void leavesNothingWhereNeighboursWereForgottenBefore() {
        List<String> first = IntStream.range(0, KEYS.size())
                .filter(n -> n % 3 == 0)
                .mapToObj(KEYS::get)
                .toList();
        List<String> rest = KEYS.stream().filter(key -> !first.contains(key)).toList();
        List<byte[]> wrapped = wrapped(KEYS);
        vault.destroyAll(first);
        platform.setClock("2027-06-01T08:00:00Z");
        platform.bean(TendKeys.class).run();
        assertThat(vault.destroyedAmong(first)).as("forgotten").isEmpty();
        assertThat(files.find(wrapped)).isEqualTo(rest.size());

        vault.makeAll(IntStream.range(0, 300).mapToObj(n -> "later:" + n).toList());
        vault.destroyAll(rest);
        platform.bean(TendKeys.class).run();

        assertThat(files.find(wrapped)).isZero();
    }

    @Test
    void touchesNoKeyThatLives() {
        byte[] closed = vault.close(KEYS.get(7), "mandate.citizen", "Solange".getBytes(UTF_8));
        platform.bean(CleanStore.class).run();
        platform.bean(CleanStore.class).run();

        assertThat(vault.open(KEYS.get(7), "mandate.citizen", closed))
                .asString(UTF_8)
                .isEqualTo("Solange");
    }

    @Test
    void putsIntoABackupNothingThatWasDestroyedBefore() {
        List<byte[]> wrapped = wrapped(KEYS);
        vault.destroyAll(KEYS.subList(0, 400));
        platform.bean(TendKeys.class).run();

        Path copy = folder.resolve("copies/keys-2026-03-02");
        assertThat(copy).isDirectory();
        assertThat(new RawFiles(copy).find(wrapped.subList(0, 400))).isZero();
        assertThat(new RawFiles(copy).find(wrapped.subList(400, 600))).isEqualTo(200);
    }

    @Test
    void opensABackupAndKnowsThereWhatIsDestroyed() {
        byte[] closed = vault.close(KEYS.get(9), "mandate.citizen", "Solange".getBytes(UTF_8));
        vault.destroy(KEYS.get(8));
        platform.bean(TendKeys.class).run();

        try (VaultPlatform restored = VaultPlatform.in(folder.resolve("copies/keys-2026-03-02"), master())) {
            assertThat(restored.vault().open(KEYS.get(9), "mandate.citizen", closed))
                    .asString(UTF_8)
                    .isEqualTo("Solange");
            assertThat(restored.vault().isDestroyed(KEYS.get(8))).isTrue();
        }
    }

    @Test
    void deletesEachBackupOnTheDayThatWasStated() {
        assertThat(vault.lastCopyGone(vault.destroy("mandate:1"))).isEqualTo("2026-04-01");
        platform.bean(TendKeys.class).run();
        platform.setClock("2026-03-31T20:00:00Z");
        platform.bean(TendKeys.class).run();
        assertThat(folder.resolve("copies")).isDirectoryContaining("glob:**keys-2026-03-02");

        platform.setClock("2026-03-31T22:01:00Z");
        platform.bean(TendKeys.class).expire();

        assertThat(folder.resolve("copies"))
                .isDirectoryNotContaining("glob:**keys-2026-03-02")
                .isDirectoryContaining("glob:**keys-2026-03-31");
    }

    private String master() {
        return "--maillage.vault.master.file=" + folder.resolve("master.key");
    }

    private List<byte[]> wrapped(List<String> keys) {
        return platform.bean(KeyRows.class).findAll(keys).stream()
                .sorted((one, other) -> Integer.compare(keys.indexOf(one.name()), keys.indexOf(other.name())))
                .map(KeyRow::wrapped)
                .toList();
    }

    private List<byte[]> plain(List<String> keys) {
        List<byte[]> plain = new ArrayList<>();
        for (KeyRow row : platform.bean(KeyRows.class).findAll(keys)) {
            try (PlainKey key = platform.bean(Wrapping.class).unwrap(row)) {
                plain.add(key.getEncoded());
            }
        }
        return plain;
    }
}
