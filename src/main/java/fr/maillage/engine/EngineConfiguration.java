package fr.maillage.engine;

import fr.maillage.casework.TaskBoard;
import javax.sql.DataSource;
import org.camunda.bpm.engine.impl.cfg.ProcessEnginePlugin;
import org.camunda.bpm.engine.spring.SpringExpressionManager;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.ApplicationContext;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The engine's own settings; what a site may want to change is in {@code application.yaml}. */
@Configuration(proxyBeanMethods = false)
class EngineConfiguration {

    @Bean
    ProcessEnginePlugin databasePlugin(DataSource database) {
        return new DatabasePlugin(database);
    }

    @Bean
    ProcessEnginePlugin restraintPlugin(
            ApplicationContext context, @Value("${maillage.engine.retry-after:PT10S,PT1M,PT10M,PT1H}") String waits) {
        return new RestraintPlugin(new SpringExpressionManager(context, new Vocabulary(context)), waits);
    }

    @Bean
    ProcessEnginePlugin pinningPlugin(TaskBoard board) {
        return new PinningPlugin(board);
    }
}
