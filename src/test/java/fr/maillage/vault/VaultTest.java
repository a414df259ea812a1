package fr.maillage.vault;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;

@Tag("database")
@TestInstance(Lifecycle.PER_CLASS)
class VaultTest {

    private static final byte[] NAME = "Solange Écureuil, née en 1951".getBytes(UTF_8);
    private static final String PLACE = "mandate.citizen";

    private VaultPlatform platform;
    private Vault vault;
    private String key;
    private int made;

    @BeforeAll
    void start() {
        platform = VaultPlatform.fresh();
        vault = platform.vault();
    }

    @BeforeEach
    void name() {
        key = "mandate:" + ++made;
    }

    @AfterAll
    void stop() {
        platform.close();
    }

    @Test
    void opensWhatItClosed() {
        vault.make(key);
        byte[] closed = vault.close(key, PLACE, NAME);

        assertThat(vault.open(key, PLACE, closed)).isEqualTo(NAME);
        assertThat(closed).hasSize(NAME.length + 29);
        assertThat(new String(closed, UTF_8)).doesNotContain("Solange");
        assertThat(vault.open(key, PLACE, vault.close(key, PLACE, new byte[0]))).isEmpty();
    }

    @Test
    void closesTheSameTwiceDifferently() {
        vault.make(key);

        assertThat(vault.close(key, PLACE, NAME)).isNotEqualTo(vault.close(key, PLACE, NAME));
    }

    @Test
    void makesAKeyOnceHoweverOftenItIsAsked() {
        vault.make(key);
        byte[] closed = vault.close(key, PLACE, NAME);
        vault.make(key);
        vault.makeAll(List.of(key, key));

        assertThat(vault.open(key, PLACE, closed)).isEqualTo(NAME);
    }

    @Test
    void doesNotOpenWhatWasMovedAlteredOrCut() {
        String other = "mandate:other" + made;
        vault.makeAll(List.of(key, other));
        byte[] closed = vault.close(key, PLACE, NAME);

        assertAltered(other, PLACE, closed);
        assertAltered(key, "mandate.village", closed);
        for (int at = 0; at < closed.length; at++) {
            byte[] altered = closed.clone();
            altered[at] ^= 1;
            assertAltered(key, PLACE, altered);
        }
        for (int length : new int[] {0, 1, 28, closed.length - 1}) {
            assertAltered(key, PLACE, Arrays.copyOf(closed, length));
        }
    }

    @Test
    void opensNothingAfterTheDestruction() {
        vault.make(key);
        byte[] closed = vault.close(key, PLACE, NAME);
        Instant destroyed = vault.destroy(key);

        assertThat(destroyed).isEqualTo("2026-03-02T08:00:00.123Z");
        assertThat(vault.isDestroyed(key)).isTrue();
        assertThatThrownBy(() -> vault.open(key, PLACE, closed)).isInstanceOf(KeyDestroyed.class);
        assertThatThrownBy(() -> vault.close(key, PLACE, NAME)).isInstanceOf(KeyDestroyed.class);
    }

    @Test
    void neverMakesADestroyedKeyAgainNotEvenOneThatNeverWas() {
        vault.make(key);
        vault.destroyAll(List.of(key, "never" + made));

        assertThatThrownBy(() -> vault.make(key)).isInstanceOf(KeyDestroyed.class);
        assertThatThrownBy(() -> vault.makeAll(List.of("never" + made))).isInstanceOf(KeyDestroyed.class);
    }

    @Test
    void saysTheFirstMomentWhenAskedToDestroyAgain() {
        vault.make(key);
        Instant first = vault.destroy(key);
        platform.setClock("2026-03-05T08:00:00Z");
        try {
            assertThat(vault.destroy(key)).isEqualTo(first);
            assertThat(vault.destroyAll(List.of(key, "later" + made)))
                    .containsEntry(key, first)
                    .containsEntry("later" + made, Instant.parse("2026-03-05T08:00:00Z"));
        } finally {
            platform.setClock("2026-03-02T08:00:00.123Z");
        }
    }

    @Test
    void knowsNothingOfAKeyThatWasNeverMade() {
        assertThatThrownBy(() -> vault.close(key, PLACE, NAME)).isInstanceOf(UnknownKey.class);
        assertThat(vault.isDestroyed(key)).isFalse();
    }

    @Test
    void treatsManyAtOnceAndSaysWhichOfThemAreDestroyed() {
        List<String> keys = IntStream.range(0, 450).mapToObj(n -> key + "-" + n).toList();
        vault.makeAll(keys);
        byte[] kept = vault.close(keys.get(449), PLACE, NAME);

        assertThat(vault.destroyAll(keys.subList(0, 449))).hasSize(449);
        assertThat(vault.destroyedAmong(keys)).hasSize(449).doesNotContain(keys.get(449));
        assertThat(vault.open(keys.get(449), PLACE, kept)).isEqualTo(NAME);
        assertThat(vault.destroyedAmong(List.of())).isEmpty();
        assertThatCode(() -> vault.makeAll(List.of())).doesNotThrowAnyException();
    }

    @Test
    void takesNoNameThatCouldTellOfAPerson() {
        for (String name : new String[] {"", ".", "Solange Écureuil", "a".repeat(65)}) {
            assertThatThrownBy(() -> vault.make(name)).isInstanceOf(IllegalArgumentException.class);
            assertThatThrownBy(() -> vault.destroy(name)).isInstanceOf(IllegalArgumentException.class);
        }
    }

    @Test
    void saysOnWhichDayTheLastCopyIsGone() {
        assertThat(vault.lastCopyGone(Instant.parse("2026-03-02T08:00:00Z"))).isEqualTo(LocalDate.of(2026, 4, 1));
        assertThat(vault.lastCopyGone(Instant.parse("2026-03-02T23:30:00Z"))).isEqualTo(LocalDate.of(2026, 4, 2));
    }

    private void assertAltered(String name, String place, byte[] closed) {
        assertThatThrownBy(() -> vault.open(name, place, closed)).isInstanceOf(AlteredContent.class);
    }
}
