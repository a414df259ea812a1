package fr.maillage.engine;

import org.camunda.bpm.engine.impl.cfg.AbstractProcessEnginePlugin;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.camunda.bpm.engine.impl.el.ExpressionManager;

/** Keeps the engine to what the models need: a closed vocabulary, no script, no stored expression, an end to history. */
class RestraintPlugin extends AbstractProcessEnginePlugin {

    private final ExpressionManager vocabulary;
    private final String retryAfter;

    RestraintPlugin(ExpressionManager vocabulary, String retryAfter) {
        this.vocabulary = vocabulary;
        this.retryAfter = retryAfter;
    }

    @Override
    public void preInit(ProcessEngineConfigurationImpl engine) {
        engine.setExpressionManager(vocabulary);
        engine.setScriptEngineResolver(new NoScripts());
        engine.setEnableExpressionsInAdhocQueries(false);
        engine.setEnableExpressionsInStoredQueries(false);
        engine.setAuthorizationEnabled(false);
        // builds the whole library of functions again for each cell of a table otherwise
        engine.setDmnFeelEnableLegacyBehavior(true);
        engine.setDmnHistoryEventProducer(new UnkeptAnswers());
        engine.setEnforceHistoryTimeToLive(true);
        engine.setFailedJobRetryTimeCycle(retryAfter);
    }
}
