package fr.maillage.engine;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import org.camunda.bpm.dmn.engine.DmnDecision;
import org.camunda.bpm.dmn.engine.DmnEngine;
import org.camunda.bpm.dmn.engine.impl.DefaultDmnEngineConfiguration;

/** A decision table of the labelling, alone on the decision engine, in the engine's own dialect of its entries. */
record DecisionTable(DmnEngine engine, DmnDecision decision) {

    static DecisionTable named(String name) {
        DefaultDmnEngineConfiguration configuration = new DefaultDmnEngineConfiguration();
        DmnEngine engine = configuration.enableFeelLegacyBehavior(true).buildEngine();
        try (InputStream table = DecisionTable.class.getResourceAsStream("/processes/labelling/" + name + ".dmn")) {
            return new DecisionTable(engine, engine.parseDecision(name, table));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    List<Map<String, Object>> decide(Map<String, Object> facts) {
        return engine.evaluateDecisionTable(decision, facts).getResultList();
    }
}
