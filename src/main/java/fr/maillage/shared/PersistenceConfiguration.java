package fr.maillage.shared;

import java.util.HashMap;
import java.util.Map;
import javax.sql.DataSource;
import org.eclipse.persistence.config.BatchWriting;
import org.eclipse.persistence.config.PersistenceUnitProperties;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.autoconfigure.orm.jpa.JpaBaseConfiguration;
import org.springframework.boot.autoconfigure.orm.jpa.JpaProperties;
import org.springframework.context.annotation.Configuration;
import org.springframework.orm.jpa.vendor.AbstractJpaVendorAdapter;
import org.springframework.orm.jpa.vendor.EclipseLinkJpaVendorAdapter;
import org.springframework.transaction.jta.JtaTransactionManager;

/**
 * EclipseLink as the one JPA provider. No weaving, so that the same classes run in a test, an IDE and a jar; no shared
 * cache, so that what another node wrote is what is read. The session has a name of its own: under the same name,
 * EclipseLink would give two application contexts of one machine the same session, on the database of the first.
 */
@Configuration(proxyBeanMethods = false)
class PersistenceConfiguration extends JpaBaseConfiguration {

    PersistenceConfiguration(
            DataSource dataSource, JpaProperties properties, ObjectProvider<JtaTransactionManager> transactions) {
        super(dataSource, properties, transactions);
    }

    @Override
    protected AbstractJpaVendorAdapter createJpaVendorAdapter() {
        return new EclipseLinkJpaVendorAdapter();
    }

    @Override
    protected Map<String, Object> getVendorProperties(DataSource dataSource) {
        Map<String, Object> properties = new HashMap<>();
        properties.put(PersistenceUnitProperties.SESSION_NAME, "maillage-" + Ids.fresh());
        properties.put(PersistenceUnitProperties.WEAVING, "false");
        properties.put(PersistenceUnitProperties.CACHE_SHARED_DEFAULT, "false");
        properties.put(PersistenceUnitProperties.PERSISTENCE_CONTEXT_CLOSE_ON_COMMIT, "true");
        properties.put(PersistenceUnitProperties.BATCH_WRITING, BatchWriting.JDBC);
        // else it writes values into some of Derby's statements, and booleans as numbers
        properties.put(PersistenceUnitProperties.JDBC_FORCE_BIND_PARAMETERS, "true");
        properties.put(PersistenceUnitProperties.LOGGING_LOGGER, "JavaLogger");
        return properties;
    }
}
