package fr.maillage.vault.cipher;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Profile;

/** A master that makes itself: in the demonstration kept beside its other data, in tests nowhere. */
@Configuration(proxyBeanMethods = false)
@Profile("demo | test")
class DemonstrationMasters {

    @Bean
    Masters masters(@Value("${maillage.vault.master.file:}") String file) {
        if (file.isEmpty()) {
            return new Masters(new Master(PlainKey.fresh()), List.of());
        }
        Path path = Path.of(file);
        if (!Files.exists(path)) {
            MasterFile.make(path);
        }
        return new Masters(MasterFile.read(path), List.of());
    }
}
