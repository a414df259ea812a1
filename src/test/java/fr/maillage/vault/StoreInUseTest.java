package fr.maillage.vault;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class StoreInUseTest {

    @TempDir
    private Path folder;

    @Test
    void refusesAStoreThatAnotherProcessHasOpen() throws IOException {
        String master = "MAILLAGE_VAULT_MASTER";
        Map<String, String> environment = Map.of(master, "AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA=");
        try (VaultPlatform first = VaultPlatform.in(folder)) {
            assertThat(first.vault().isDestroyed("mandate:1")).isFalse();
            assertThat(VaultProcess.run(folder, environment))
                    .contains("Another process is running on the same Derby files", "Stop the other process")
                    .doesNotContain("\tat ");
        }
    }
}
