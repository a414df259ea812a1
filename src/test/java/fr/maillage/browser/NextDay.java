package fr.maillage.browser;

import java.time.Duration;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.camunda.bpm.engine.impl.util.ClockUtil;

/**
 * A scene for which the engine's clock is put a day ahead, and back. The demonstration is played out before, because its
 * jobs would be taken for overdue; all that reads the platform's own clock still writes the day that it is.
 */
final class NextDay {

    private NextDay() {}

    static void plays(Runnable scene) throws InterruptedException {
        Stage stage = Stage.played();
        ClockUtil.offset(Duration.ofDays(1).toMillis());
        try {
            stage.bean(ProcessEngineConfigurationImpl.class).getJobExecutor().jobWasAdded();
            scene.run();
        } finally {
            ClockUtil.reset();
        }
    }
}
