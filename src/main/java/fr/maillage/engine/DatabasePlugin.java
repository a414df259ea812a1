package fr.maillage.engine;

import fr.maillage.shared.LostRace;
import javax.sql.DataSource;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.impl.cfg.AbstractProcessEnginePlugin;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.datasource.DataSourceTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** Speaks to the database in its own tongue: the engine knows PostgreSQL, Derby it must be taught. */
class DatabasePlugin extends AbstractProcessEnginePlugin {

    /** Else whoever looks for work reads every timer there is, and each mandate in force has one. */
    private static final String JOBS_BY_DUE = "CREATE INDEX IF NOT EXISTS job_by_due ON act_ru_job (duedate_)";

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

    /** Derby would not use it, and is not for as many. */
    @Override
    public void postProcessEngineBuild(ProcessEngine engine) {
        if (!DerbyDialect.isSpokenBy(database)) {
            TransactionTemplate transaction = new TransactionTemplate(new DataSourceTransactionManager(database));
            LostRace.runAgain(() -> transaction.execute(status -> new JdbcTemplate(database).update(JOBS_BY_DUE)));
        }
    }
}
