package fr.maillage.signing.wire;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/**
 * Asks over HTTP. Who answers may be slow, send without end or point elsewhere: none of them is waited for or followed.
 * And nobody is asked while a transaction is open, since rows would stay locked for as long as the answer takes.
 */
public final class Wire {

    private static final int OK = 200;

    private final Duration patience;
    private final int largest;
    private final HttpClient client;

    /**
     * A way to ask.
     *
     * @param patience for a whole answer
     * @param largest answer in bytes
     */
    public Wire(Duration patience, int largest) {
        this.patience = patience;
        this.largest = largest;
        this.client = HttpClient.newBuilder()
                .connectTimeout(patience)
                .followRedirects(HttpClient.Redirect.NEVER)
                .build();
    }

    public byte[] get(URI address) throws IOException {
        return answer(HttpRequest.newBuilder(address).GET());
    }

    public byte[] post(URI address, String mediaType, byte[] question) throws IOException {
        return answer(HttpRequest.newBuilder(address)
                .header("Content-Type", mediaType)
                .POST(HttpRequest.BodyPublishers.ofByteArray(question)));
    }

    private byte[] answer(HttpRequest.Builder request) throws IOException {
        if (TransactionSynchronizationManager.isActualTransactionActive()) {
            throw new IllegalStateException("nobody is asked over the network while a transaction is open");
        }
        HttpResponse<byte[]> answer =
                within(client.sendAsync(request.timeout(patience).build(), ignored -> new BoundedBody(largest)));
        if (answer.statusCode() != OK) {
            throw new IOException("status " + answer.statusCode());
        }
        return answer.body();
    }

    private HttpResponse<byte[]> within(CompletableFuture<HttpResponse<byte[]>> answer) throws IOException {
        try {
            return answer.get(patience.toMillis(), TimeUnit.MILLISECONDS);
        } catch (TimeoutException e) {
            throw new IOException("no answer within " + patience, e);
        } catch (ExecutionException e) {
            throw new IOException(e.getCause());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IOException("interrupted", e);
        } finally {
            answer.cancel(true);
        }
    }
}
