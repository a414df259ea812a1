package fr.maillage.vault;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.maillage.TestDatabase;
import fr.maillage.vault.store.CleanStore;
import fr.maillage.vault.store.KeyRow;
import fr.maillage.vault.store.KeyRows;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;

/** Several nodes on one store, which only PostgreSQL can be. */
@Tag("database")
@EnabledIfSystemProperty(named = "maillage.database", matches = "postgresql")
class SharedStoreTest {

    private static final List<String> KEYS =
            IntStream.range(0, 600).mapToObj(n -> "mandate:" + n).toList();

    private final String url = TestDatabase.freshPostgres();

    @Test
    void isDeadOnEveryNodeWhatOneHasDestroyed() {
        try (VaultPlatform one = node();
                VaultPlatform other = node()) {
            one.vault().make("mandate:1");
            byte[] closed = one.vault().close("mandate:1", "mandate.citizen", "Solange".getBytes(UTF_8));
            assertThat(other.vault().open("mandate:1", "mandate.citizen", closed))
                    .isNotEmpty();
            one.vault().destroy("mandate:1");

            assertThatThrownBy(() -> other.vault().open("mandate:1", "mandate.citizen", closed))
                    .isInstanceOf(KeyDestroyed.class);
        }
    }

    @Test
    void makesAndDestroysOnceWhatTwoNodesWantAtOnce() {
        try (VaultPlatform one = node();
                VaultPlatform other = node()) {
            both(() -> one.vault().makeAll(KEYS), () -> other.vault().makeAll(KEYS));
            byte[] closed = one.vault().close(KEYS.get(3), "mandate.citizen", "Solange".getBytes(UTF_8));
            assertThat(other.vault().open(KEYS.get(3), "mandate.citizen", closed))
                    .isNotEmpty();

            both(() -> one.vault().destroyAll(KEYS), () -> other.vault().destroyAll(KEYS));
            assertThat(one.vault().destroyedAmong(KEYS)).hasSize(KEYS.size());
        }
    }

    @Test
    void leavesNothingOfADestroyedKeyInTheTablesFiles() throws SQLException {
        try (VaultPlatform node = node()) {
            node.vault().makeAll(KEYS);
            List<byte[]> wrapped = node.bean(KeyRows.class).findAll(KEYS).stream()
                    .map(KeyRow::wrapped)
                    .toList();
            node.vault().destroyAll(KEYS);
            RawFiles tables = new RawFiles(Path.of(ask("SHOW data_directory"), "base"));
            execute("CHECKPOINT");
            assertThat(tables.find(wrapped)).as("before it is cleaned").isPositive();

            node.bean(CleanStore.class).run();
            execute("CHECKPOINT");

            assertThat(tables.find(wrapped)).isZero();
            assertThat(node.vault().destroyedAmong(KEYS)).hasSize(KEYS.size());
        }
    }

    private VaultPlatform node() {
        return VaultPlatform.start(
                "test",
                List.of(
                        "--maillage.vault.url=" + url,
                        "--maillage.vault.user=postgres",
                        "--maillage.vault.password=postgres",
                        "--MAILLAGE_VAULT_MASTER=AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA="));
    }

    private static void both(Runnable one, Runnable other) {
        CompletableFuture<Void> running = CompletableFuture.runAsync(other);
        one.run();
        running.join();
    }

    private String ask(String question) throws SQLException {
        try (Connection connection = DriverManager.getConnection(url, "postgres", "postgres");
                Statement statement = connection.createStatement();
                ResultSet answer = statement.executeQuery(question)) {
            answer.next();
            return answer.getString(1);
        }
    }

    private void execute(String order) throws SQLException {
        try (Connection connection = DriverManager.getConnection(url, "postgres", "postgres");
                Statement statement = connection.createStatement()) {
            statement.execute(order);
        }
    }
}
