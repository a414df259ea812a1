package fr.maillage.signing;

import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.time.Clock;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.ComponentScan;
import org.springframework.test.context.ActiveProfiles;

/** Signing alone, with keys that were never used before and a timestamp service of its own over HTTP. */
@Retention(RetentionPolicy.RUNTIME)
@SpringBootTest(classes = WithSigning.Platform.class, webEnvironment = SpringBootTest.WebEnvironment.NONE)
@ActiveProfiles("test")
public @interface WithSigning {

    /** The package and a clock; a database is not needed to sign. No stereotype: the whole platform scans this too. */
    @ComponentScan("fr.maillage.signing")
    class Platform {

        @Bean
        Clock clock() {
            return Clock.systemUTC();
        }
    }
}
