package fr.maillage.bench;

import fr.maillage.shared.Ids;
import java.time.Instant;
import java.util.Date;
import java.util.List;
import java.util.Map;
import org.camunda.bpm.engine.ProcessEngine;

/** The happy path of label-structure on the engine alone: the same messages, variables and commits. */
final class BarePath {

    private final ProcessEngine engine;
    private final List<String> partners;

    BarePath(ProcessEngine engine, List<String> partners) {
        this.engine = engine;
        this.partners = partners;
    }

    Cost walk() {
        Cost cost = new Cost();
        String id = Ids.fresh();
        cost.of(() -> engine.getRuntimeService()
                .startProcessInstanceByKey(
                        "label-structure", id, Map.of("departement", "13", "organisation", "aix-en-provence")));
        cost.of(() -> engine.getRuntimeService()
                .createMessageCorrelation("opinions-requested")
                .processInstanceBusinessKey(id)
                .setVariables(Map.of("partners", String.join(",", partners)))
                .correlateAllWithResult());
        partners.forEach(partner -> complete(cost, id, "give-opinion", Map.of()));
        complete(cost, id, "review-candidacy", Map.of("review", "REFER"));
        complete(cost, id, "plan-visit", Map.of("auditor", Ids.fresh(), "visitOn", Date.from(Instant.now())));
        complete(cost, id, "audit-structure", Map.of());
        complete(cost, id, "conclude-audit", Map.of("conclusion", "AGREE"));
        complete(cost, id, "grant-label", Map.of("grant", "GRANT"));
        Steps.run(engine, id, cost);
        return cost;
    }

    private void complete(Cost cost, String id, String form, Map<String, Object> variables) {
        String task = engine.getTaskService()
                .createTaskQuery()
                .processInstanceBusinessKey(id)
                .taskDefinitionKey(form)
                .listPage(0, 1)
                .get(0)
                .getId();
        cost.of(() -> engine.getTaskService().complete(task, variables));
    }
}
