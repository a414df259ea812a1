package fr.maillage.browser;

import java.lang.reflect.Method;
import org.jboss.arquillian.test.spi.TestEnricher;

/** Fills {@code @Autowired} fields of a test with the beans of the running application. */
public class BeanEnricher implements TestEnricher {

    @Override
    public void enrich(Object test) {
        Platform.running().getAutowireCapableBeanFactory().autowireBean(test);
    }

    @Override
    public Object[] resolve(Method method) {
        return new Object[method.getParameterCount()];
    }
}
