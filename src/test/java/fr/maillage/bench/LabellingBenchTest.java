package fr.maillage.bench;

import static org.assertj.core.api.Assertions.assertThat;

import fr.maillage.casework.Step;
import fr.maillage.engine.BareEngine;
import fr.maillage.labelling.Labelling;
import fr.maillage.labelling.People;
import fr.maillage.people.AccountOpening;
import fr.maillage.people.Actor;
import fr.maillage.people.Grant;
import fr.maillage.people.Role;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import javax.sql.DataSource;
import org.camunda.bpm.engine.ProcessEngine;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.annotation.Import;
import org.springframework.test.annotation.DirtiesContext;
import org.springframework.test.context.ActiveProfiles;
import org.springframework.test.context.ContextConfiguration;

/**
 * Holds one full labelling against the same model on the engine alone, side by side on one Derby on disk. The times
 * are printed, the number of commits is asserted.
 */
@SpringBootTest
@ActiveProfiles("test")
@ContextConfiguration(initializers = DiskDatabase.class)
@Import({Labelling.class, PlatformPath.class, PrintedOnce.class})
@DirtiesContext
@Tag("figure")
class LabellingBenchTest {

    private static final int RUNS = Boolean.getBoolean("maillage.bench") ? 100 : 5;
    private static final int WARM_UP = Boolean.getBoolean("maillage.bench") ? 60 : 3;

    private final List<Cost> platform = new ArrayList<>();
    private final List<Cost> bare = new ArrayList<>();

    @Test
    void costsLittleMoreThanTheEngineAlone(
            @Autowired PlatformPath path,
            @Autowired AccountOpening accounts,
            @Autowired DataSource database,
            @Autowired Map<String, Step> steps) {
        Actor auditor = People.auditor(accounts.openForDemonstration(
                "audit@example.org", "Auditeur", "a-long-password", Grant.national(Role.AUDITOR)));
        ProcessEngine engine = BareEngine.on(database, steps.keySet());
        try {
            BarePath barePath = new BarePath(engine, path.partners());
            for (int run = 0; run < WARM_UP + RUNS; run++) {
                if (run % 2 == 0) { // whoever comes first pays for what the database reconsiders as it grows
                    platform.add(path.walk(auditor));
                    bare.add(barePath.walk());
                } else {
                    bare.add(barePath.walk());
                    platform.add(path.walk(auditor));
                }
                assertThat(platform.get(run).acts())
                        .as("commits")
                        .isEqualTo(bare.get(run).acts());
            }
        } finally {
            engine.close();
        }
        print();
    }

    private void print() {
        platform.subList(0, WARM_UP).clear();
        bare.subList(0, WARM_UP).clear();
        double platformTime = Cost.median(platform, Cost::nanos);
        double bareTime = Cost.median(bare, Cost::nanos);
        double platformCpu = Cost.median(platform, Cost::cpu);
        double bareCpu = Cost.median(bare, Cost::cpu);
        System.out.printf(
                "FIGURE one labelling, %d commits, %d runs: %.1f ms, the engine alone %.1f ms, ratio %.2f"
                        + " (processor alone %.1f ms, %.1f ms, %.2f)%n",
                platform.get(0).acts(),
                RUNS,
                platformTime,
                bareTime,
                platformTime / bareTime,
                platformCpu,
                bareCpu,
                platformCpu / bareCpu);
    }
}
