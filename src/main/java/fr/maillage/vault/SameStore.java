package fr.maillage.vault;

import fr.maillage.shared.LostRace;
import fr.maillage.shared.startup.UnsafeSetup;
import java.util.List;
import javax.sql.DataSource;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.sql.init.dependency.DependsOnDatabaseInitialization;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.datasource.DataSourceTransactionManager;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * The database remembers in which store its keys lie; a node with another is refused: what it destroyed would live on.
 */
@Component
@DependsOnDatabaseInitialization
class SameStore {

    private static final String HOW =
            "All nodes use one store: say which in maillage.vault.url, .user and .password. If it"
                    + " was lost, bring it back from its backup; without it nothing that was encrypted can be read.";

    SameStore(ObjectProvider<DataSource> databases, StoreProof proof) {
        databases.ifAvailable(database -> {
            String known = LostRace.runAgain(() -> known(database, proof.store()));
            if (!known.equals(proof.store())) {
                throw new UnsafeSetup("The keys of this database's data lie in another store than the one given.", HOW);
            }
        });
    }

    private static String known(DataSource database, String given) {
        JdbcTemplate jdbc = new JdbcTemplate(database);
        return new TransactionTemplate(new DataSourceTransactionManager(database)).execute(status -> {
            List<String> known = jdbc.queryForList("SELECT store FROM vault_store WHERE id = 1", String.class);
            if (known.isEmpty()) {
                jdbc.update("INSERT INTO vault_store (id, store) VALUES (1, ?)", given);
                return given;
            }
            return known.get(0);
        });
    }
}
