package fr.maillage.people.door;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.CookieManager;
import java.net.HttpCookie;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** A person with a browser that keeps cookies, follows nothing by itself, and runs no script. */
public final class Browser {

    private static final Pattern TOKEN = Pattern.compile("name=\"_csrf\"\\s+value=\"([^\"]+)\"");

    private final CookieManager cookies = new CookieManager();
    private final HttpClient client =
            HttpClient.newBuilder().cookieHandler(cookies).build();
    private final String site;

    public Browser(int port) {
        site = "http://localhost:" + port;
    }

    public HttpResponse<String> get(String page, String... headers) {
        HttpRequest.Builder request =
                HttpRequest.newBuilder(URI.create(site + page)).GET();
        return send(headers.length == 0 ? request : request.headers(headers));
    }

    /** A file, byte by byte. */
    public byte[] download(String page) {
        try {
            HttpRequest request =
                    HttpRequest.newBuilder(URI.create(site + page)).GET().build();
            return client.send(request, HttpResponse.BodyHandlers.ofByteArray()).body();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    void claimToHaveAskedFor(String page) {
        HttpCookie back = new HttpCookie("maillage-back", page);
        back.setPath("/");
        back.setVersion(0);
        cookies.getCookieStore().add(URI.create(site), back);
    }

    public HttpResponse<String> post(String page, Map<String, String> form, String... headers) {
        HttpRequest.Builder request = HttpRequest.newBuilder(URI.create(site + page))
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(HttpRequest.BodyPublishers.ofString(encoded(form)));
        return send(headers.length == 0 ? request : request.headers(headers));
    }

    /** A form with a file, which calls itself what the sender wants; a field that was left empty has no name. */
    public HttpResponse<String> postFile(
            String page, Map<String, String> form, String field, String name, byte[] content) {
        String parts = form.entrySet().stream()
                        .map(said -> part(said.getKey(), "") + said.getValue() + "\r\n")
                        .collect(Collectors.joining())
                + part(field, "; filename=\"" + name + "\"") + new String(content, StandardCharsets.ISO_8859_1)
                + "\r\n--x--\r\n";
        return send(HttpRequest.newBuilder(URI.create(site + page))
                .header("Content-Type", "multipart/form-data; boundary=x")
                .POST(HttpRequest.BodyPublishers.ofString(parts, StandardCharsets.ISO_8859_1)));
    }

    private static String part(String name, String more) {
        return "--x\r\nContent-Disposition: form-data; name=\"" + name + "\"" + more + "\r\n\r\n";
    }

    public HttpResponse<String> signIn(String email, String password) {
        return post("/login", Map.of("email", email, "password", password, "_csrf", token()));
    }

    public String token() {
        Matcher token = TOKEN.matcher(get(PublicDoors.SIGN_IN).body());
        if (!token.find()) {
            throw new AssertionError("no token in the sign-in page");
        }
        return token.group(1);
    }

    /** What the cookie of the session holds; empty without one. */
    public String session() {
        return cookies.getCookieStore().getCookies().stream()
                .filter(cookie -> cookie.getName().equals("maillage"))
                .map(cookie -> cookie.getValue())
                .findAny()
                .orElse("");
    }

    public static String place(HttpResponse<?> answer) {
        return answer.headers()
                .firstValue("Location")
                .map(place -> place.replaceFirst("^http://localhost:\\d+", ""))
                .orElse("");
    }

    private static String encoded(Map<String, String> form) {
        return form.entrySet().stream()
                .map(field -> field.getKey() + "=" + URLEncoder.encode(field.getValue(), StandardCharsets.UTF_8))
                .collect(Collectors.joining("&"));
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
