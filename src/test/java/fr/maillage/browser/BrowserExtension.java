package fr.maillage.browser;

import org.jboss.arquillian.container.spi.client.container.DeployableContainer;
import org.jboss.arquillian.container.test.impl.client.deployment.AnnotationDeploymentScenarioGenerator;
import org.jboss.arquillian.container.test.spi.client.deployment.DeploymentScenarioGenerator;
import org.jboss.arquillian.core.spi.LoadableExtension;
import org.jboss.arquillian.drone.spi.Destructor;
import org.jboss.arquillian.drone.spi.Instantiator;
import org.jboss.arquillian.test.spi.TestEnricher;

/** Tells Arquillian how the platform is booted, which browser drives it and how tests get its beans. */
public class BrowserExtension implements LoadableExtension {

    @Override
    public void register(ExtensionBuilder arquillian) {
        arquillian
                .service(DeployableContainer.class, PlatformContainer.class)
                .override(
                        DeploymentScenarioGenerator.class,
                        AnnotationDeploymentScenarioGenerator.class,
                        PlatformDeployment.class)
                .service(TestEnricher.class, BeanEnricher.class)
                .service(Instantiator.class, Chromium.class)
                .service(Destructor.class, Chromium.class);
    }
}
