package fr.maillage.vault;

import fr.maillage.TestDatabase;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.InstantSource;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicReference;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.ComponentScan;

/** The vault alone, with a store of its own and a clock that stands until it is moved. */
final class VaultPlatform implements AutoCloseable {

    private static final AtomicReference<Instant> NOW = new AtomicReference<>();

    private final ConfigurableApplicationContext context;

    private VaultPlatform(ConfigurableApplicationContext context) {
        this.context = context;
    }

    /** On the kind of database that this run is about. */
    static VaultPlatform fresh(String... settings) {
        return start("test", TestDatabase.isPostgres() ? onPostgres(settings) : List.of(settings));
    }

    /** On Derby files in this folder, as they are delivered. */
    static VaultPlatform in(Path folder, String... settings) {
        List<String> all = new ArrayList<>(List.of(settings));
        all.add("--maillage.vault.url=jdbc:derby:" + folder.resolve("keys"));
        return start("test", all);
    }

    static VaultPlatform start(String profile, List<String> settings) {
        NOW.set(Instant.parse("2026-03-02T08:00:00.123Z"));
        List<String> all = new ArrayList<>(settings);
        all.add("--spring.main.log-startup-info=false");
        if (settings.stream().noneMatch(setting -> setting.startsWith("--spring.datasource.url="))) {
            all.add(TestDatabase.NONE);
        }
        return new VaultPlatform(new SpringApplicationBuilder(Room.class)
                .profiles(profile)
                .web(WebApplicationType.NONE)
                .run(all.toArray(String[]::new)));
    }

    Vault vault() {
        return context.getBean(Vault.class);
    }

    <T> T bean(Class<T> type) {
        return context.getBean(type);
    }

    void setClock(String moment) {
        NOW.set(Instant.parse(moment));
    }

    @Override
    public void close() {
        context.close();
    }

    private static List<String> onPostgres(String... settings) {
        List<String> all = new ArrayList<>(List.of(settings));
        all.add("--maillage.vault.url=" + TestDatabase.freshPostgres());
        all.add("--maillage.vault.user=postgres");
        all.add("--maillage.vault.password=postgres");
        return all;
    }

    /** No stereotype: the whole platform scans this too. */
    @ComponentScan("fr.maillage.vault")
    static class Room {

        @Bean
        Clock clock() {
            return ((InstantSource) NOW::get).withZone(ZoneOffset.UTC);
        }
    }
}
