package fr.maillage.signing.time;

import com.sun.net.httpserver.HttpServer;
import fr.maillage.signing.authority.Holder;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.time.Clock;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import org.bouncycastle.tsp.TSPException;

/** A timestamp service over real HTTP that does what a test says; until then it is honest about nothing. */
public final class StagedService implements AutoCloseable {

    private final HttpServer server;
    private final ExecutorService hands = Executors.newCachedThreadPool();
    private final AtomicInteger asked = new AtomicInteger();
    private volatile Answer answer = request -> new byte[0];

    /** What the service makes of a request. */
    public interface Answer {

        byte[] to(byte[] request) throws IOException, TSPException, InterruptedException;
    }

    public StagedService() {
        try {
            server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        server.createContext("/", exchange -> {
            asked.incrementAndGet();
            try (exchange) {
                byte[] said = answer.to(exchange.getRequestBody().readAllBytes());
                exchange.sendResponseHeaders(200, said.length);
                exchange.getResponseBody().write(said);
            } catch (TSPException | InterruptedException e) {
                throw new IOException(e);
            }
        });
        server.setExecutor(hands);
        server.start();
    }

    /** A service that tells the truth, with this key. */
    public static Answer honest(Holder holder) {
        return honest(holder, Clock.systemUTC());
    }

    /** One that tells the time of a clock that a test moves. */
    public static Answer honest(Holder holder, Clock clock) {
        return new TimestampAuthority(holder, clock)::answer;
    }

    public StagedService answering(Answer with) {
        answer = with;
        return this;
    }

    public URI address() {
        return URI.create("http://localhost:" + server.getAddress().getPort());
    }

    public int asked() {
        return asked.get();
    }

    @Override
    public void close() {
        server.stop(0);
        hands.shutdownNow();
    }
}
