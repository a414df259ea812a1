package fr.maillage.vault;

import static org.assertj.core.api.Assertions.assertThat;

import fr.maillage.vault.store.CleanStore;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What one key costs from its making to its destruction, among few and among many; on files, each step kept on disk. */
class VaultBenchTest {

    private static final boolean FULL = Boolean.getBoolean("maillage.bench");
    private static final int FEW = FULL ? 1_000 : 200;
    private static final int MANY = FULL ? 100_000 : 2_000;
    private static final int RUNS = FULL ? 500 : 40;
    private static final int NIGHT = FULL ? 10_000 : 200;

    @TempDir
    private Path folder;

    private int lives;

    @Test
    void costsAmongManyWhatItCostsAmongFew() {
        try (VaultPlatform platform = VaultPlatform.in(folder, "--maillage.vault.backups=0d")) {
            Vault vault = platform.vault();
            vault.makeAll(names(0, FEW));
            IntStream.range(0, RUNS).forEach(run -> live(vault)); // warm
            double few = median(vault);
            long began = System.nanoTime();
            vault.makeAll(names(FEW, MANY));
            double making = seconds(began);
            double many = median(vault);
            began = System.nanoTime();
            vault.destroyAll(names(0, NIGHT));
            double destroying = seconds(began);
            began = System.nanoTime();
            platform.bean(CleanStore.class).run();
            System.out.printf(
                    "FIGURE a key made, used twice and destroyed: %.2f ms among %d, %.2f ms among %d, ratio %.2f;"
                            + " %d made in %.1f s; %d destroyed in %.2f s, cleaned in %.2f s%n",
                    few, FEW, many, MANY, many / few, MANY - FEW, making, NIGHT, destroying, seconds(began));

            assertThat(vault.destroyedAmong(names(0, NIGHT))).hasSize(NIGHT);
        }
    }

    private double median(Vault vault) {
        List<Long> costs = new ArrayList<>();
        for (int run = 0; run < RUNS; run++) {
            long began = System.nanoTime();
            live(vault);
            costs.add(System.nanoTime() - began);
        }
        Collections.sort(costs);
        return costs.get(RUNS / 2) / 1e6;
    }

    private void live(Vault vault) {
        String key = "life:" + ++lives;
        vault.make(key);
        byte[] closed = vault.close(key, "mandate.citizen", new byte[1_000]);
        assertThat(vault.open(key, "mandate.citizen", closed)).hasSize(1_000);
        vault.destroy(key);
    }

    private static List<String> names(int from, int to) {
        return IntStream.range(from, to).mapToObj(n -> "mandate:" + n).toList();
    }

    private static double seconds(long began) {
        return (System.nanoTime() - began) / 1e9;
    }
}
