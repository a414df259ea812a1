package fr.maillage.browser;

import java.util.List;
import org.jboss.arquillian.container.spi.client.deployment.DeploymentDescription;
import org.jboss.arquillian.container.test.spi.client.deployment.DeploymentScenarioGenerator;
import org.jboss.arquillian.test.spi.TestClass;
import org.jboss.shrinkwrap.api.ShrinkWrap;
import org.jboss.shrinkwrap.api.spec.JavaArchive;

/** Every test deploys the same thing, the application on the class path, so no test has to say so. */
public class PlatformDeployment implements DeploymentScenarioGenerator {

    @Override
    public List<DeploymentDescription> generate(TestClass test) {
        JavaArchive nothing = ShrinkWrap.create(JavaArchive.class, "maillage.jar");
        return List.of(new DeploymentDescription("maillage", nothing).shouldBeTestable(false));
    }
}
