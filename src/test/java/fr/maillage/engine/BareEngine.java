package fr.maillage.engine;

import fr.maillage.shared.Ids;
import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.Date;
import java.util.HashMap;
import java.util.Map;
import javax.sql.DataSource;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.camunda.bpm.engine.impl.cfg.StandaloneProcessEngineConfiguration;
import org.camunda.bpm.engine.impl.persistence.StrongUuidGenerator;

/**
 * The engine with nothing of ours but the models and Derby's tongue: no listener, no board, steps that do nothing,
 * dates that are not reckoned. What the platform costs is held against it.
 */
public final class BareEngine {

    private static final JavaDelegate NOTHING = execution -> {};

    /** The one step that starts another process, with the variables that the platform gives it and no others. */
    private static final JavaDelegate DECISION = execution -> execution
            .getProcessEngineServices()
            .getRuntimeService()
            .startProcessInstanceByKey(
                    "sign-decision",
                    Ids.fresh(),
                    Map.of(
                            "departement", execution.getVariable("departement"),
                            "organisation", execution.getVariable("organisation")));

    private BareEngine() {}

    /** A second engine on the platform's own tables and pool, with the same settings. */
    public static ProcessEngine on(DataSource database, Collection<String> steps) {
        var configuration = new StandaloneProcessEngineConfiguration();
        configuration.setProcessEngineName("bare");
        configuration.setDataSource(database);
        configuration.setDatabaseSchemaUpdate("false");
        configuration.setHistory("full");
        configuration.setIdGenerator(new StrongUuidGenerator());
        configuration.setJobExecutorActivate(false);
        configuration.setAuthorizationEnabled(false);
        configuration.setMetricsEnabled(false);
        configuration.setDbMetricsReporterActivate(false);
        configuration.getProcessEnginePlugins().add(new DatabasePlugin(database));
        configuration.setBeans(vocabulary(steps));
        return configuration.buildProcessEngine();
    }

    private static Map<Object, Object> vocabulary(Collection<String> steps) {
        Map<Object, Object> beans = new HashMap<>(Map.of("deadlines", new FixedDates(), "words", new Words()));
        steps.forEach(step -> beans.put(step, NOTHING));
        beans.put("makeLabelDecision", DECISION);
        return beans;
    }

    /** What the models ask for a date, answered without a calendar. */
    public static final class FixedDates {

        private final Date due = Date.from(Instant.now().plus(Duration.ofDays(30)));

        public Date due(String code, String departement) {
            return due;
        }

        public Date remind(String code, String departement) {
            return due;
        }

        public Date due(String code, String departement, Date since) {
            return due;
        }

        public Date remind(String code, String departement, Date since, int which) {
            return due;
        }
    }
}
