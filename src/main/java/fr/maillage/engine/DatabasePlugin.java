package fr.maillage.engine;

import javax.sql.DataSource;
import org.camunda.bpm.engine.impl.cfg.AbstractProcessEnginePlugin;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;

/** Speaks to the database in its own tongue: the engine knows PostgreSQL, Derby it must be taught. */
class DatabasePlugin extends AbstractProcessEnginePlugin {

    private final DataSource database;

    DatabasePlugin(DataSource database) {
        this.database = database;
    }

    @Override
    public void preInit(ProcessEngineConfigurationImpl engine) {
        if (DerbyDialect.isSpokenBy(database)) {
            DerbyDialect.teach(engine, database);
        }
    }
}
