package fr.maillage.desk;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Stream;
import org.springframework.context.MessageSource;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.support.ResourceBundleMessageSource;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;

/** One source of sentences over the message files of all features; French where nothing else is asked for. */
@Configuration(proxyBeanMethods = false)
class MessagesConfiguration {

    private static final String ENDING = "_fr.properties";

    @Bean
    MessageSource messageSource() throws IOException {
        var source = new ResourceBundleMessageSource();
        source.setBasenames(basenames());
        source.setDefaultEncoding(StandardCharsets.UTF_8.name());
        source.setDefaultLocale(Locale.FRENCH);
        source.setFallbackToSystemLocale(false);
        source.setAlwaysUseMessageFormat(true);
        return source;
    }

    private static String[] basenames() throws IOException {
        Resource[] files = new PathMatchingResourcePatternResolver().getResources("classpath*:messages/*" + ENDING);
        return Stream.of(files)
                .map(Resource::getFilename)
                .filter(Objects::nonNull)
                .map(name -> "messages." + name.substring(0, name.length() - ENDING.length()))
                .sorted()
                .toArray(String[]::new);
    }
}
