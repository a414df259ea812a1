package fr.maillage.signing.time;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import fr.maillage.signing.authority.TimestampHolder;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.time.Clock;
import org.bouncycastle.tsp.TSPException;
import org.springframework.stereotype.Component;

/**
 * The timestamp service of the demonstration and the tests: a real one over real HTTP, for this machine only, opened
 * when it is asked first.
 */
@Component
class LocalService {

    private static final int LONGEST_REQUEST = 4096;

    private final TimestampHolder holder;
    private final Clock clock;
    private HttpServer server;

    LocalService(TimestampHolder holder, Clock clock) {
        this.holder = holder;
        this.clock = clock;
    }

    synchronized URI address() {
        if (server == null) {
            server = open(new TimestampAuthority(holder.timestamp().orElseThrow(), clock));
        }
        return URI.create("http://" + server.getAddress().getHostString() + ":"
                + server.getAddress().getPort() + "/");
    }

    synchronized void close() {
        if (server != null) {
            server.stop(0);
            server = null;
        }
    }

    private static HttpServer open(TimestampAuthority authority) {
        try {
            HttpServer opened =
                    HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), LONGEST_REQUEST);
            opened.createContext("/", exchange -> answer(exchange, authority));
            opened.start();
            return opened;
        } catch (IOException e) {
            throw new UncheckedIOException("the local timestamp service does not open", e);
        }
    }

    private static void answer(HttpExchange exchange, TimestampAuthority authority) throws IOException {
        try (exchange) {
            byte[] answer = authority.answer(exchange.getRequestBody().readNBytes(LONGEST_REQUEST));
            exchange.getResponseHeaders().set("Content-Type", "application/timestamp-reply");
            exchange.sendResponseHeaders(200, answer.length);
            exchange.getResponseBody().write(answer);
        } catch (TSPException e) {
            throw new IOException(e);
        }
    }
}
