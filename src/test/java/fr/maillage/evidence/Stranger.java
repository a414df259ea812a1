package fr.maillage.evidence;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;

/** A program of somebody we do not know, which sends files and waits a little for an answer, no longer. */
final class Stranger {

    private static final String EDGE = "edge-of-a-part";

    private final HttpClient client = HttpClient.newHttpClient();
    private final URI address;
    private final Duration patience;

    /** Waits as long as a verdict may take, and a little. */
    Stranger(int port) {
        this(port, Duration.ofSeconds(12));
    }

    Stranger(int port, Duration patience) {
        this.patience = patience;
        address = URI.create("http://localhost:" + port + "/api/verify");
    }

    HttpResponse<String> send(byte[] file, String... headers) {
        return send("file", file, headers);
    }

    HttpResponse<String> send(String field, byte[] file, String... headers) {
        ByteArrayOutputStream body = new ByteArrayOutputStream();
        body.writeBytes(("--" + EDGE + "\r\nContent-Disposition: form-data; name=\"" + field
                        + "\"; filename=\"../acte.pdf\"\r\nContent-Type: application/octet-stream\r\n\r\n")
                .getBytes(StandardCharsets.US_ASCII));
        body.writeBytes(file);
        body.writeBytes(("\r\n--" + EDGE + "--\r\n").getBytes(StandardCharsets.US_ASCII));
        HttpRequest.Builder request = HttpRequest.newBuilder(address)
                .timeout(patience)
                .header("Content-Type", "multipart/form-data; boundary=" + EDGE)
                .POST(HttpRequest.BodyPublishers.ofByteArray(body.toByteArray()));
        return send(headers.length == 0 ? request : request.headers(headers));
    }

    HttpResponse<String> sendNothing() {
        return send(HttpRequest.newBuilder(address).POST(HttpRequest.BodyPublishers.noBody()));
    }

    static JsonNode read(HttpResponse<String> answer) {
        try {
            return new ObjectMapper().readTree(answer.body());
        } catch (JsonProcessingException e) {
            throw new AssertionError(answer.body(), e);
        }
    }

    private HttpResponse<String> send(HttpRequest.Builder request) {
        try {
            return client.send(request.build(), HttpResponse.BodyHandlers.ofString());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }
}
