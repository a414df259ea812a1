package fr.maillage.bench;

import fr.maillage.Maillage;
import java.io.File;
import java.io.IOException;
import java.net.CookieManager;
import java.net.ServerSocket;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpClient.Redirect;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The platform as it is shipped, started in the profile demo, or another, with a folder for its data. */
public final class PackagedPlatform implements AutoCloseable {

    private static final String JAVA = ProcessHandle.current().info().command().orElse("java");
    private static final List<String> DEMONSTRATION = List.of("--spring.profiles.active=demo");
    private static final Duration PATIENCE = Duration.ofMinutes(2);
    private static final int TRIES = 60;
    private static final Pattern TOKEN = Pattern.compile("name=\"_csrf\"\\s+value=\"([^\"]+)\"");

    private static Path unpacked;

    private final HttpClient visitor = HttpClient.newBuilder()
            .cookieHandler(new CookieManager())
            .followRedirects(Redirect.NORMAL)
            .build();
    private final Process process;
    private final int port;
    private final Path log;
    private String last = "";

    private PackagedPlatform(Process process, int port, Path log) {
        this.process = process;
        this.port = port;
        this.log = log;
    }

    public static PackagedPlatform start(Path folder, List<String> options) throws IOException {
        return start(folder, options, DEMONSTRATION);
    }

    /** With a profile and settings of its own. */
    public static PackagedPlatform start(Path folder, List<String> options, List<String> settings) throws IOException {
        return start(
                folder,
                options,
                List.of("-jar", unpacked().resolve(jar().getFileName()).toString()),
                settings);
    }

    /** From the classes as they were compiled, in the profile demo: what {@code mvn spring-boot:run} runs. */
    static PackagedPlatform startUnpackaged(Path folder, List<String> options) throws IOException {
        String path = Path.of("target/classes").toAbsolutePath()
                + File.pathSeparator
                + unpacked().resolve("lib/*");
        return start(folder, options, List.of("-cp", path, Maillage.class.getName()), DEMONSTRATION);
    }

    private static PackagedPlatform start(Path folder, List<String> options, List<String> what, List<String> settings)
            throws IOException {
        int port = freePort();
        Path log = folder.resolve("platform.txt");
        List<String> command = new ArrayList<>();
        command.add(JAVA);
        command.addAll(options);
        command.addAll(what);
        command.add("--server.port=" + port);
        command.addAll(settings);
        Process process = new ProcessBuilder(command)
                .directory(folder.toFile())
                .redirectErrorStream(true)
                .redirectOutput(log.toFile())
                .start();
        return new PackagedPlatform(process, port, log);
    }

    /** The jar with its libraries beside it, as README tells an operator to lay it out; once for a build. */
    private static synchronized Path unpacked() throws IOException {
        Path folder = Path.of("target/shipped").toAbsolutePath();
        if (unpacked == null) {
            Process tools = new ProcessBuilder(
                            JAVA,
                            "-Djarmode=tools",
                            "-jar",
                            jar().toString(),
                            "extract",
                            "--force",
                            "--destination",
                            folder.toString())
                    .inheritIO()
                    .start();
            if (tools.onExit().join().exitValue() != 0) {
                throw new IllegalStateException("the jar cannot be laid out in " + folder);
            }
            unpacked = folder;
        }
        return unpacked;
    }

    private static Path jar() throws IOException {
        try (var files = Files.list(Path.of("target"))) {
            return files.filter(file -> file.getFileName().toString().matches("maillage-.*\\.jar"))
                    .findFirst()
                    .orElseThrow(() -> new IllegalStateException("no jar: run mvn package first"));
        }
    }

    private static int freePort() throws IOException {
        try (ServerSocket socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        }
    }

    public int port() {
        return port;
    }

    public boolean isAlive() {
        return process.isAlive();
    }

    /** What it said so far. */
    public String said() throws IOException {
        return Files.readString(log);
    }

    /** From now until the front door answers with a page. */
    public Duration timeToFirstPage() throws IOException, InterruptedException {
        long begin = System.nanoTime();
        while (statusOf("/") != 200) {
            Duration waited = Duration.ofNanos(System.nanoTime() - begin);
            if (!process.isAlive() || waited.compareTo(PATIENCE) > 0) {
                throw new IllegalStateException("no first page after " + waited + "\n" + Files.readString(log));
            }
            TimeUnit.MILLISECONDS.sleep(50);
        }
        return Duration.ofNanos(System.nanoTime() - begin);
    }

    /** The answer's status; 0 while nobody listens. */
    int statusOf(String path) throws InterruptedException {
        try {
            HttpRequest request = HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + path))
                    .timeout(PATIENCE)
                    .build();
            HttpResponse<String> answer = visitor.send(request, BodyHandlers.ofString());
            last = answer.body();
            return answer.statusCode();
        } catch (IOException nobodyThere) {
            return 0;
        }
    }

    /** Enters with an account of the demonstration, which may still be on its way. */
    void signIn(String name) throws IOException, InterruptedException {
        for (int tries = 0; statusOf("/forms/desk/work-list.xhtml") != 200 || !last.contains("/logout"); tries++) {
            if (tries == TRIES) {
                throw new IllegalStateException("nobody lets " + name + " in\n" + Files.readString(log));
            }
            TimeUnit.MILLISECONDS.sleep(500);
            statusOf("/forms/people/login.xhtml");
            Matcher token = TOKEN.matcher(last);
            if (token.find()) {
                post(
                        "/login",
                        "email=" + name + "%40demonstration.example&password=demonstration-2026&_csrf="
                                + URLEncoder.encode(token.group(1), StandardCharsets.UTF_8));
            }
        }
    }

    private void post(String path, String form) throws IOException, InterruptedException {
        visitor.send(
                HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + path))
                        .header("Content-Type", "application/x-www-form-urlencoded")
                        .POST(HttpRequest.BodyPublishers.ofString(form))
                        .build(),
                BodyHandlers.discarding());
    }

    /** What the operating system counts as the process's resident memory, in MB. */
    public long residentMegabytes() throws IOException {
        return Files.readAllLines(Path.of("/proc", Long.toString(process.pid()), "status")).stream()
                .filter(line -> line.startsWith("VmRSS:"))
                .mapToLong(line -> Long.parseLong(line.replaceAll("\\D", "")) / 1024)
                .findFirst()
                .orElseThrow();
    }

    /** Ends it as a power cut would. */
    public void kill() {
        process.destroyForcibly();
        process.onExit().orTimeout(30, TimeUnit.SECONDS).join();
    }

    /** Ends it as an operator would, so that the next start finds a closed database. */
    @Override
    public void close() {
        process.destroy();
        process.onExit().orTimeout(30, TimeUnit.SECONDS).join();
    }
}
