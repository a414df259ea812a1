package fr.maillage;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.boot.autoconfigure.mustache.MustacheAutoConfiguration;
import org.springframework.scheduling.annotation.EnableScheduling;

/** The platform: one process, one database, one door. */
@SpringBootApplication(exclude = MustacheAutoConfiguration.class) // pages are Faces; Mustache fills documents only
@EnableScheduling
public class Maillage {

    public static void main(String[] args) {
        SpringApplication.run(Maillage.class, args);
    }
}
