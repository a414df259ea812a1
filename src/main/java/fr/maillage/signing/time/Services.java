package fr.maillage.signing.time;

import fr.maillage.shared.startup.UnsafeSetup;
import fr.maillage.signing.wire.Wire;
import jakarta.annotation.PreDestroy;
import java.net.URI;
import java.time.Duration;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.core.env.Environment;
import org.springframework.core.env.Profiles;
import org.springframework.stereotype.Component;

/** The timestamp services to ask, the preferred first; in demonstration and tests the local one where none is named. */
@Component
class Services {

    private static final String HOW =
            "Name one, better two, that fall back on each other: maillage.signing.timestamp.services=https://…,https://…";

    /** Of an answer, in bytes. */
    private static final int LARGEST = 64 * 1024;

    private final List<URI> addresses;
    private final Duration patience;
    private final LocalService local;
    private List<TimestampService> services = List.of();

    Services(
            @Value("${maillage.signing.timestamp.services:}") List<URI> addresses,
            @Value("${maillage.signing.timestamp.patience:10s}") Duration patience,
            LocalService local,
            Environment settings) {
        if (addresses.isEmpty() && !settings.acceptsProfiles(Profiles.of("demo | test"))) {
            throw new UnsafeSetup("No service is named that proves the time of signatures.", HOW);
        }
        this.addresses = List.copyOf(addresses);
        this.patience = patience;
        this.local = local;
    }

    synchronized List<TimestampService> all() {
        if (services.isEmpty()) {
            Wire wire = new Wire(patience, LARGEST);
            services = (addresses.isEmpty() ? Stream.of(local.address()) : addresses.stream())
                    .<TimestampService>map(address -> new RemoteService(address, wire))
                    .toList();
        }
        return services;
    }

    @PreDestroy
    void close() {
        local.close();
    }
}
