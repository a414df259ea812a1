package fr.maillage.vault.cipher;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Profile;
import org.springframework.core.env.Environment;

/** A master that makes itself: in the demonstration kept beside its other data, in tests nowhere unless they name one. */
@Configuration(proxyBeanMethods = false)
@Profile("demo | test")
class DemonstrationMasters {

    @Bean
    Masters masters(Environment settings) {
        MasterPlace place = MasterPlace.of(settings, "master");
        place.files().stream().map(Path::of).filter(Files::notExists).forEach(MasterFile::make);
        List<Master> named = place.open();
        return new Masters(
                named.isEmpty() ? new Master(PlainKey.fresh()) : named.get(0),
                MasterPlace.of(settings, "former").open());
    }
}
