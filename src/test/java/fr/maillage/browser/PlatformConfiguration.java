package fr.maillage.browser;

import org.jboss.arquillian.container.spi.client.container.ContainerConfiguration;

/** Nothing to set: the application's own configuration is what is tested. */
public class PlatformConfiguration implements ContainerConfiguration {

    @Override
    public void validate() {}
}
