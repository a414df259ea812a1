package fr.maillage.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Run by {@link FailureIT}. */
class PassingJourney extends Journey {

    static boolean ran;

    @Autowired
    private Clock clock;

    @Test
    void usesABeanOfTheRunningApplication() {
        visitor.open("/");
        assertThat(clock.instant()).isNotNull();
        ran = true;
    }
}
