package fr.maillage.browser;

import org.jboss.arquillian.container.spi.client.container.DeployableContainer;
import org.jboss.arquillian.container.spi.client.protocol.ProtocolDescription;
import org.jboss.arquillian.container.spi.client.protocol.metadata.HTTPContext;
import org.jboss.arquillian.container.spi.client.protocol.metadata.ProtocolMetaData;
import org.jboss.arquillian.container.spi.client.protocol.metadata.Servlet;
import org.jboss.shrinkwrap.api.Archive;

/**
 * Arquillian's view of a Spring Boot application: it is container and deployment at once. It is never stopped here, so
 * that a launcher inside a test finds the same one; the JVM's end closes it.
 */
public class PlatformContainer implements DeployableContainer<PlatformConfiguration> {

    @Override
    public Class<PlatformConfiguration> getConfigurationClass() {
        return PlatformConfiguration.class;
    }

    @Override
    public ProtocolDescription getDefaultProtocol() {
        return new ProtocolDescription("Local");
    }

    @Override
    public void start() {
        Platform.running();
    }

    @Override
    public ProtocolMetaData deploy(Archive<?> archive) {
        HTTPContext address = new HTTPContext("localhost", Platform.port());
        return new ProtocolMetaData().addContext(address.add(new Servlet("platform", "/")));
    }

    @Override
    public void undeploy(Archive<?> archive) {}
}
