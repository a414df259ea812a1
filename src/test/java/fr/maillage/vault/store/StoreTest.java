package fr.maillage.vault.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.maillage.TestDatabase;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.springframework.mock.env.MockEnvironment;

class StoreTest {

    @Test
    @Tag("database")
    @EnabledIfSystemProperty(named = "maillage.database", matches = "postgresql")
    void isMadeOnceByNodesThatStartAtOnce() {
        MockEnvironment settings = settings(TestDatabase.freshPostgres());
        List<CompletableFuture<Store>> nodes = IntStream.range(0, 4)
                .mapToObj(node -> CompletableFuture.supplyAsync(() -> new Store(settings)))
                .toList();

        assertThat(nodes).allSatisfy(node -> assertThat(count(node.join())).isZero());
        nodes.forEach(node -> node.join().close());
    }

    @Test
    void isNothingButDerbyOrPostgres() {
        assertThatThrownBy(() -> new Store(settings("jdbc:h2:mem:keys")))
                .hasMessageContaining("neither Derby nor PostgreSQL");
    }

    private static Integer count(Store store) {
        return store.inTransaction(jdbc -> jdbc.queryForObject("SELECT COUNT(*) FROM vault_key", Integer.class));
    }

    private static MockEnvironment settings(String url) {
        MockEnvironment settings = new MockEnvironment();
        settings.setActiveProfiles("test");
        return settings.withProperty("maillage.vault.url", url)
                .withProperty("maillage.vault.user", "postgres")
                .withProperty("maillage.vault.password", "postgres");
    }
}
