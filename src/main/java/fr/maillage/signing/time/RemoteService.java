package fr.maillage.signing.time;

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
import org.bouncycastle.tsp.TimeStampRequest;

/** A timestamp service over HTTP (RFC 3161, 3.4). It may be slow, or send without end: neither is waited for. */
final class RemoteService implements TimestampService {

    private static final int LARGEST = 64 * 1024;
    private static final int OK = 200;

    private final URI address;
    private final Duration patience;
    private final HttpClient client;

    RemoteService(URI address, Duration patience, HttpClient client) {
        this.address = address;
        this.patience = patience;
        this.client = client;
    }

    @Override
    public byte[] ask(TimeStampRequest question) throws IOException {
        HttpRequest request = HttpRequest.newBuilder(address)
                .timeout(patience)
                .header("Content-Type", "application/timestamp-query")
                .POST(HttpRequest.BodyPublishers.ofByteArray(question.getEncoded()))
                .build();
        HttpResponse<byte[]> answer = within(client.sendAsync(request, ignored -> new BoundedBody(LARGEST)));
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

    @Override
    public String toString() {
        return address.toString();
    }
}
