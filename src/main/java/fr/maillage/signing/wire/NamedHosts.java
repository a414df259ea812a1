package fr.maillage.signing.wire;

import eu.europa.esig.dss.spi.client.http.DataLoader;
import eu.europa.esig.dss.spi.exception.DSSExternalResourceException;
import java.io.IOException;
import java.net.URI;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/**
 * Lets the signature library ask about certificates, over HTTP and only those whom the operator named: an address in a
 * certificate is a stranger's wish, and might lead into our own network.
 */
@Component
public class NamedHosts implements DataLoader {

    private static final int LARGEST = 5 * 1024 * 1024;
    private static final String QUESTION = "application/ocsp-request";

    private final transient Set<String> hosts;
    private final transient Wire wire;

    /** Each as {@code ocsp.example.org}, or {@code ocsp.example.org:8080} for a port that is not the usual one. */
    NamedHosts(
            @Value("${maillage.signing.revocations.hosts:}") Set<String> hosts,
            @Value("${maillage.signing.revocations.patience:10s}") Duration patience) {
        this.hosts = Set.copyOf(hosts);
        this.wire = new Wire(patience, LARGEST);
    }

    @Override
    public byte[] get(String url) {
        return asked(url, wire::get);
    }

    @Override
    public DataAndUrl get(List<String> urls) {
        String problem = "no address";
        for (String url : urls) {
            try {
                return new DataAndUrl(url, get(url));
            } catch (DSSExternalResourceException e) {
                problem = e.getMessage();
            }
        }
        throw new DSSExternalResourceException(problem);
    }

    @Override
    public byte[] post(String url, byte[] content) {
        return asked(url, address -> wire.post(address, QUESTION, content));
    }

    /** There is but one kind of question that is posted. */
    @Override
    public void setContentType(String ignored) {}

    private interface Call {

        byte[] to(URI address) throws IOException;
    }

    private byte[] asked(String url, Call call) {
        try {
            URI address = URI.create(url);
            if (!isNamed(address)) {
                throw new DSSExternalResourceException("not among maillage.signing.revocations.hosts: " + url);
            }
            return call.to(address);
        } catch (IllegalArgumentException | IOException e) {
            throw new DSSExternalResourceException(url + ": " + e.getMessage(), e);
        }
    }

    private boolean isNamed(URI address) {
        boolean http = "http".equals(address.getScheme()) || "https".equals(address.getScheme());
        return http
                && address.getUserInfo() == null
                && address.getHost() != null
                && hosts.contains(address.getAuthority());
    }
}
