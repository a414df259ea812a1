package fr.maillage.engine;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import javax.sql.DataSource;
import org.springframework.beans.factory.config.BeanPostProcessor;
import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.core.Ordered;
import org.springframework.core.env.Environment;

/** At a first start on Derby's files, makes the database while the application reads itself; who needs it waits. */
class FirstStart implements ApplicationContextInitializer<ConfigurableApplicationContext>, Ordered {

    private static final String FILES = "jdbc:derby:";
    private static final String MEMORY = FILES + "memory:";

    @Override
    public void initialize(ConfigurableApplicationContext context) {
        Environment settings = context.getEnvironment();
        String url = settings.getProperty("spring.datasource.url", "").split(";", 2)[0];
        if (!url.startsWith(FILES) || url.startsWith(MEMORY)) {
            return;
        }
        Path place = Path.of(url.substring(FILES.length()));
        if (Files.exists(place)) {
            return;
        }
        FreshDatabase database = new FreshDatabase(
                place,
                settings.getRequiredProperty("spring.liquibase.change-log"),
                settings.getRequiredProperty("spring.datasource.username"),
                settings.getRequiredProperty("spring.datasource.password"));
        CompletableFuture<Void> made =
                CompletableFuture.runAsync(database::make, work -> new Thread(work, "first tables").start());
        context.getBeanFactory().addBeanPostProcessor(new Wait(made));
    }

    /** After the guard of profiles. */
    @Override
    public int getOrder() {
        return Ordered.LOWEST_PRECEDENCE;
    }

    private record Wait(CompletableFuture<Void> made) implements BeanPostProcessor {

        @Override
        public Object postProcessBeforeInitialization(Object bean, String name) {
            if (bean instanceof DataSource) {
                try {
                    made.join();
                } catch (CompletionException e) {
                    throw e.getCause() instanceof RuntimeException cause ? cause : e;
                }
            }
            return bean;
        }
    }
}
