package fr.maillage.signing.time;

import fr.maillage.signing.wire.Wire;
import java.io.IOException;
import java.net.URI;
import org.bouncycastle.tsp.TimeStampRequest;

/** A timestamp service over HTTP (RFC 3161, 3.4). */
final class RemoteService implements TimestampService {

    private final URI address;
    private final Wire wire;

    RemoteService(URI address, Wire wire) {
        this.address = address;
        this.wire = wire;
    }

    @Override
    public byte[] ask(TimeStampRequest question) throws IOException {
        return wire.post(address, "application/timestamp-query", question.getEncoded());
    }

    @Override
    public String toString() {
        return address.toString();
    }
}
