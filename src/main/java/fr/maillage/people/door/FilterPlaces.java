package fr.maillage.people.door;

import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.Ordered;

/** Keeps each filter in its one place: session limits only within the security chain, the unknown right behind it. */
@Configuration(proxyBeanMethods = false)
class FilterPlaces {

    @Bean
    FilterRegistrationBean<SessionLimits> sessionLimitsOnlyInChain(SessionLimits filter) {
        FilterRegistrationBean<SessionLimits> registration = new FilterRegistrationBean<>(filter);
        registration.setEnabled(false);
        return registration;
    }

    /** Before anything that may ask for a session. */
    @Bean
    FilterRegistrationBean<SparingSessions> sparingSessionsFirst(SparingSessions filter) {
        FilterRegistrationBean<SparingSessions> registration = new FilterRegistrationBean<>(filter);
        registration.setOrder(Ordered.HIGHEST_PRECEDENCE + 20);
        return registration;
    }

    @Bean
    FilterRegistrationBean<UnknownObjects> unknownObjectsWithinDoor(UnknownObjects filter) {
        FilterRegistrationBean<UnknownObjects> registration = new FilterRegistrationBean<>(filter);
        registration.setOrder(Ordered.LOWEST_PRECEDENCE);
        return registration;
    }
}
