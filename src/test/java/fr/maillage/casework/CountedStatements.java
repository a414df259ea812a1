package fr.maillage.casework;

import java.lang.reflect.InvocationHandler;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.util.concurrent.atomic.AtomicInteger;
import javax.sql.DataSource;
import org.springframework.beans.factory.config.BeanPostProcessor;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.core.PriorityOrdered;

/** Counts the statements that reach the database, whoever sends them. */
@TestConfiguration(proxyBeanMethods = false)
class CountedStatements {

    static final AtomicInteger PREPARED = new AtomicInteger();

    @Bean
    static BeanPostProcessor countingDataSource() {
        return new Counting();
    }

    /** First of all, since other processors fetch the data source before the ordinary ones are there. */
    private static class Counting implements BeanPostProcessor, PriorityOrdered {
        @Override
        public Object postProcessAfterInitialization(Object bean, String name) {
            return bean instanceof DataSource source ? counted(DataSource.class, source) : bean;
        }

        @Override
        public int getOrder() {
            return HIGHEST_PRECEDENCE;
        }
    }

    private static <T> T counted(Class<T> type, T target) {
        InvocationHandler handler = (proxy, method, arguments) -> {
            try {
                Object result = method.invoke(target, arguments);
                if (method.getName().equals("prepareStatement")) {
                    PREPARED.incrementAndGet();
                }
                return result instanceof Connection connection ? counted(Connection.class, connection) : result;
            } catch (InvocationTargetException e) {
                throw e.getCause();
            }
        };
        return type.cast(Proxy.newProxyInstance(type.getClassLoader(), new Class<?>[] {type}, handler));
    }
}
