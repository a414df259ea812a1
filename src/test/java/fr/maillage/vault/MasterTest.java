package fr.maillage.vault;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.maillage.shared.startup.UnsafeSetup;
import fr.maillage.vault.store.CleanStore;
import fr.maillage.vault.store.KeyRow;
import fr.maillage.vault.store.KeyRows;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A platform that is meant seriously: its operator brings the master key, and changes it one day. */
class MasterTest {

    private static final String MASTER = "--maillage.vault.master.file=";
    private static final String FORMER = "--maillage.vault.former.file=";
    private static final String PLACE = "mandate.citizen";
    private static final List<String> KEYS =
            IntStream.range(0, 450).mapToObj(n -> "mandate:" + n).toList();

    @TempDir
    private Path folder;

    private Path old;
    private Path fresh;

    @BeforeEach
    void makeMasters() throws IOException {
        old = file("old", "rw-------", key(1));
        fresh = file("fresh", "rw-------", key(2));
    }

    @Test
    void doesNotStartWithoutAMasterOrWithOneThatIsNone() throws IOException {
        String secret = key(7).substring(0, 43);

        assertRefused("is missing");
        assertRefused("none cannot be read", MASTER + folder.resolve("none"));
        assertRefused("is not 32 bytes in base64", MASTER + file("short", "rw-------", secret));
        assertRefused("is not 32 bytes in base64", "--MAILLAGE_VAULT_MASTER=" + secret);
        assertRefused("is named more than once", MASTER + old + "," + fresh);
        assertRefused("does not open", "--maillage.vault.master.token=" + folder.resolve("none.cfg"));
    }

    @Test
    void doesNotStartWithAFileThatOthersMayRead() throws IOException {
        assertRefused("can be read by others than its owner", MASTER + file("open", "rw-r-----", key(3)));
    }

    @Test
    void doesNotStartWithAnotherMasterThanTheStores() {
        start(MASTER + old).close();

        assertRefused("does not open this store of keys", MASTER + fresh);
        start(MASTER + old).close();
    }

    @Test
    void takesTheMasterFromTheEnvironmentToo() {
        byte[] closed = closed("--MAILLAGE_VAULT_MASTER=" + key(1));

        try (VaultPlatform platform = start(MASTER + old)) {
            assertOpens(platform, closed);
        }
    }

    @Test
    void changesTheMasterAndThenNeedsTheFormerNoMore() {
        byte[] closed = closed(MASTER + old);
        try (VaultPlatform platform = start(MASTER + fresh, FORMER + old)) {
            assertOpens(platform, closed);
            platform.bean(TendKeys.class).run();
            assertOpens(platform, closed);
        }
        try (VaultPlatform platform = start(MASTER + fresh)) {
            KEYS.forEach(key -> platform.vault().close(key, PLACE, closed));
            assertOpens(platform, closed);
        }
        assertRefused("does not open this store of keys", MASTER + old);
    }

    @Test
    void goesOnWithAChangeOfMasterThatWasBrokenOff() {
        byte[] closed = closed(MASTER + old);
        try (VaultPlatform platform = start(MASTER + fresh, FORMER + old)) {
            KeyRows rows = platform.bean(KeyRows.class);
            List<KeyRow> portion = rows.findAll(KEYS.subList(0, 200));
            rows.replace(
                    portion.stream().map(platform.bean(Wrapping.class)::again).toList());
        }
        assertRefused("does not open this store of keys", MASTER + fresh);
        try (VaultPlatform platform = start(MASTER + fresh, FORMER + old)) {
            assertOpens(platform, closed);
            platform.bean(TendKeys.class).run();
        }
        try (VaultPlatform platform = start(MASTER + fresh)) {
            KEYS.forEach(key -> platform.vault().close(key, PLACE, closed));
        }
    }

    @Test
    void bringsNothingBackThatIsDestroyedDuringAChangeOfMaster() {
        closed(MASTER + old);
        try (VaultPlatform platform = start(MASTER + fresh, FORMER + old)) {
            KeyRows rows = platform.bean(KeyRows.class);
            KeyRow read = rows.find(KEYS.get(0)).orElseThrow();
            platform.vault().destroy(KEYS.get(0));
            KeyRow rewrapped = platform.bean(Wrapping.class).again(read);
            rows.replace(List.of(rewrapped));
            platform.bean(CleanStore.class).run();

            assertThat(platform.vault().isDestroyed(KEYS.get(0))).isTrue();
            assertThat(new RawFiles(folder.resolve("keys")).find(List.of(read.wrapped(), rewrapped.wrapped())))
                    .isZero();
        }
    }

    @Test
    void opensNoRowThatWasPutInThePlaceOfAnother() {
        closed(MASTER + old);
        try (VaultPlatform platform = start(MASTER + old)) {
            KeyRows rows = platform.bean(KeyRows.class);
            KeyRow other = rows.find(KEYS.get(1)).orElseThrow();
            rows.replace(List.of(KeyRow.living(KEYS.get(0), other.wrapped(), other.master())));

            assertThatThrownBy(() -> platform.vault().close(KEYS.get(0), PLACE, new byte[1]))
                    .hasMessageContaining("does not open with the masters given");
        }
    }

    private byte[] closed(String... settings) {
        try (VaultPlatform platform = start(settings)) {
            platform.vault().makeAll(KEYS);
            return platform.vault().close(KEYS.get(200), PLACE, "Solange".getBytes(UTF_8));
        }
    }

    private static void assertOpens(VaultPlatform platform, byte[] closed) {
        assertThat(platform.vault().open(KEYS.get(200), PLACE, closed))
                .asString(UTF_8)
                .isEqualTo("Solange");
    }

    private void assertRefused(String why, String... settings) {
        assertThatThrownBy(() -> start(settings).close())
                .satisfies(thrown -> assertThat(causes(thrown))
                        .allSatisfy(cause ->
                                assertThat(cause.toString()).as("tells no key").doesNotContain("AAAAAAA"))
                        .filteredOn(UnsafeSetup.class::isInstance)
                        .singleElement()
                        .satisfies(unsafe -> assertThat(unsafe).hasMessageContaining(why))
                        .satisfies(unsafe ->
                                assertThat(((UnsafeSetup) unsafe).remedy()).contains("maillage.vault.master")));
    }

    private static List<Throwable> causes(Throwable thrown) {
        return Stream.iterate(thrown, cause -> cause != null, Throwable::getCause)
                .toList();
    }

    private VaultPlatform start(String... settings) {
        List<String> all = new ArrayList<>(List.of(settings));
        all.add("--maillage.vault.url=jdbc:derby:" + folder.resolve("keys"));
        all.add("--maillage.vault.backups=0d");
        return VaultPlatform.start("derby", all);
    }

    private Path file(String name, String permissions, String content) throws IOException {
        Path file = Files.writeString(folder.resolve(name), content);
        return Files.setPosixFilePermissions(file, PosixFilePermissions.fromString(permissions));
    }

    private static String key(int last) {
        byte[] bytes = new byte[32];
        bytes[31] = (byte) last;
        return Base64.getEncoder().encodeToString(bytes);
    }
}
