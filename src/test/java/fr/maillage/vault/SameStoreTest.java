package fr.maillage.vault;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.maillage.OnDatabase;
import fr.maillage.shared.startup.UnsafeSetup;
import java.util.List;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** On the database of a whole platform, which has seen its own store at its start. */
@OnDatabase
class SameStoreTest {

    @Autowired
    private ObjectProvider<DataSource> databases;

    @Autowired
    private StoreProof proof;

    @Autowired
    private Vault vault;

    @Test
    void refusesANodeWithAnotherStoreThanTheOthers() {
        assertThatCode(() -> new SameStore(databases, proof)).doesNotThrowAnyException();
        try (VaultPlatform other = VaultPlatform.fresh()) {
            assertThatThrownBy(() -> new SameStore(databases, other.bean(StoreProof.class)))
                    .isInstanceOf(UnsafeSetup.class)
                    .hasMessageContaining("lie in another store");
        }
    }

    @Test
    void keepsAKeyThoughTheCallersTransactionIsRolledBack(@Autowired PlatformTransactionManager transactions) {
        new TransactionTemplate(transactions).executeWithoutResult(status -> {
            vault.make("mandate:kept");
            vault.destroy("mandate:gone");
            status.setRollbackOnly();
        });

        assertThat(vault.close("mandate:kept", "mandate.citizen", new byte[1])).hasSize(30);
        assertThat(vault.destroyedAmong(List.of("mandate:kept", "mandate:gone")))
                .containsExactly("mandate:gone");
    }

    @Test
    void isTheOnlyOneToKnowItsDatabase() {
        assertThat(databases.stream()).hasSize(1);
    }
}
