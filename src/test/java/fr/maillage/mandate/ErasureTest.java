package fr.maillage.mandate;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.GreenMailUtil;
import com.icegreen.greenmail.util.ServerSetup;
import fr.maillage.mandate.certificate.CertificateNight;
import fr.maillage.vault.KeyNight;
import fr.maillage.vault.Vault;
import jakarta.mail.internet.MimeMessage;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.sql.DataSource;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.datasource.DriverManagerDataSource;
import org.springframework.test.annotation.DirtiesContext;
import org.springframework.test.context.ActiveProfiles;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;

/**
 * Mandates go through every ending with words in them that stand nowhere else, on Derby's files as they are delivered.
 * Afterwards nobody reads one of these words anywhere, not even in a backup made before, with the master key at hand.
 */
@SpringBootTest
@ActiveProfiles("test")
@Import({Counter.class, Lives.class, LateEndings.class, Outlived.class, KeyNight.class, CertificateNight.class})
@DirtiesContext
@ExtendWith(OutputCaptureExtension.class)
class ErasureTest {

    private static final int MANDATES = Boolean.getBoolean("maillage.bench") ? 200 : Ending.values().length;
    private static final Pattern SECRET = Pattern.compile("([0-9A-HJKMNP-TV-Z]{4}-){6}[0-9A-HJKMNP-TV-Z]{2}");
    private static final Pattern SALT = Pattern.compile("(?<![0-9a-f])[0-9a-f]{32}(?![0-9a-f])");
    private static final GreenMail MAILS = new GreenMail(new ServerSetup(0, "127.0.0.1", ServerSetup.PROTOCOL_SMTP));

    @TempDir
    private static Path folder;

    @Autowired
    private Lives lives;

    @Autowired
    private Outlived beside;

    @Autowired
    private DataSource database;

    @Autowired
    private Vault vault;

    @Autowired
    private KeyNight night;

    @Autowired
    private CertificateNight certificates;

    @Autowired
    private Mandates mandates;

    private final Markers markers = new Markers();
    private final Map<String, Seeds> citizens = new LinkedHashMap<>();

    @DynamicPropertySource
    static void onFiles(DynamicPropertyRegistry settings) {
        MAILS.start();
        settings.add("spring.datasource.url", () -> "jdbc:derby:" + folder.resolve("data") + ";create=true");
        settings.add("spring.datasource.username", () -> "maillage");
        settings.add("spring.datasource.password", () -> "maillage");
        settings.add("maillage.vault.url", () -> "jdbc:derby:" + folder.resolve("keys"));
        settings.add(
                "maillage.vault.master.file", () -> folder.resolve("master.key").toString());
        settings.add(
                "maillage.vault.backup-folder",
                () -> folder.resolve("key-backups").toString());
        settings.add("spring.mail.host", () -> "127.0.0.1");
        settings.add("spring.mail.port", () -> MAILS.getSmtp().getPort());
        settings.add("maillage.mail.every", () -> "1s");
    }

    @AfterAll
    static void stop() throws SQLException {
        MAILS.stop();
        close(folder.resolve("backup/data"));
    }

    @Test
    void leavesNothingThatCanBeReadWhateverTheEnding(CapturedOutput logs) {
        seed();
        waitForAMail();
        citizens.forEach((id, citizen) -> sign(id, citizen));
        waitUntilLinksAreMailed();
        Set<String> readable = rememberWhatTheKeysOpen();
        rememberKeys();
        assertThat(unopened(logs)).as("before the end, without the keys").isEmpty();
        new JdbcTemplate(database)
                .update(
                        "CALL SYSCS_UTIL.SYSCS_BACKUP_DATABASE(?)",
                        folder.resolve("backup").toString());
        assertThat(withKeys(backup()).markers()).as("a backup and its keys").isEqualTo(readable);

        citizens.forEach((id, citizen) -> lives.end(id, Ending.of(citizen.number()), citizen));
        beside.pass();
        night.passes();
        certificates.passes();

        Scan after = everywhere(logs);
        long certified =
                citizens.keySet().stream().filter(id -> certify(id, after)).count();
        assertThat(after.found()).isEmpty();
        assertThat(ClosedContents.of(database, vault).dead()).isEmpty();
        ClosedContents old = ClosedContents.of(backup(), vault);
        assertThat(old.opened()).isEmpty();
        System.out.printf(
                "FIGURE erasure: %d mandates, %d endings, %d markers of which %d could be read before; afterwards 0 in %s,"
                        + " none of %d contents of an earlier backup opens, %d certificates hold%n",
                MANDATES,
                Ending.values().length,
                markers.names().size(),
                readable.size(),
                after,
                old.dead().size(),
                certified);
    }

    private boolean certify(String id, Scan scan) {
        Mandate mandate = mandates.findById(id).orElseThrow();
        if (mandate.state() == MandateState.DESTROYED) {
            scan.content("certificate", certificates.verified(mandate));
        }
        return mandate.state() == MandateState.DESTROYED;
    }

    private void seed() {
        String run = Seeds.freshRun();
        lives.open();
        for (int number = 0; number < MANDATES; number++) {
            Seeds citizen = new Seeds(run, number);
            for (String field : List.of("FA", "GI", "BA", "AD", "CO", "PW", "WI", "NO", "N2", "LO", "LA", "EM", "BR")) {
                markers.add(citizen.word(field));
            }
            markers.add(citizen.bornOn());
            citizens.put(lives.draft(citizen), citizen);
        }
    }

    private void sign(String id, Seeds citizen) {
        if (!Ending.of(citizen.number()).isBeforeTheSignatures()) {
            lives.sign(id, citizen, isDrawn(citizen));
        }
    }

    /** Their addresses stand nowhere any more. */
    private void waitUntilLinksAreMailed() {
        await().atMost(Duration.ofSeconds(60))
                .until(() -> new JdbcTemplate(database)
                                .queryForObject("SELECT COUNT(*) FROM mandate_link WHERE sentat IS NULL", Integer.class)
                        == 0);
    }

    /** The others sign before a witness. */
    private static boolean isDrawn(Seeds citizen) {
        return citizen.number() % 3 != 0 && !Ending.of(citizen.number()).isBeforeTheSignatures();
    }

    /** The markers that stand in what is closed; with them, from now on, what was drawn and the codes that were printed. */
    private Set<String> rememberWhatTheKeysOpen() {
        Map<String, byte[]> opened = ClosedContents.of(database, vault).opened();
        opened.forEach((place, content) -> {
            if (place.contains("original")) {
                remember(place, content);
            }
        });
        assertThat(markers.names().stream().filter(marker -> marker.startsWith("drawing")))
                .hasSize(2
                        * (int) citizens.values().stream()
                                .filter(ErasureTest::isDrawn)
                                .count());
        Scan scan = withKeys(database);
        Set<String> typed = new TreeSet<>(markers.names());
        typed.removeIf(marker -> !marker.matches("(ZQ(FA|GI|BA|AD|CO)|drawing).*"));
        assertThat(scan.markers()).containsAll(typed);
        assertThat(scan.markers())
                .anyMatch(marker -> marker.startsWith("ZQNO"))
                .anyMatch(marker -> marker.startsWith("ZQBR"))
                .anyMatch(marker -> marker.startsWith("ZQWI"));
        return scan.markers();
    }

    private void remember(String place, byte[] pdf) {
        Readings.of(pdf, reading -> {
            if (Arrays.asList(Seeds.WIDTH, Seeds.WIDTH + 1).contains(reading.length / Seeds.HEIGHT)
                    && reading.length % Seeds.HEIGHT == 0) {
                markers.add("drawing of " + place, reading);
            }
        });
        boolean citizens = place.endsWith("CITIZEN");
        String text = Readings.text(pdf).replaceAll("\\s", "");
        assertThat(remember(SECRET, text)).as("codes of %s", place).isEqualTo(citizens ? 2 : 1);
        assertThat(remember(SALT, text)).as("salt of %s", place).isEqualTo(citizens ? 1 : 0);
    }

    private int remember(Pattern pattern, String text) {
        Matcher found = pattern.matcher(text);
        int count = 0;
        while (found.find()) {
            markers.add(found.group());
            markers.add(found.group().replace("-", ""));
            count++;
        }
        return count;
    }

    /** Their wrapped bytes, as they stand in the key store. */
    private void rememberKeys() {
        new JdbcTemplate(derby(folder.resolve("keys")))
                .query(
                        "SELECT name, wrapped FROM vault_key WHERE name LIKE '%-%'",
                        row -> {
                            markers.add("key " + row.getString(1), row.getBytes(2));
                        });
        assertThat(new Scan(markers).files(folder.resolve("keys")).markers())
                .filteredOn(marker -> marker.startsWith("key "))
                .hasSizeGreaterThan(MANDATES);
    }

    private Set<String> unopened(CapturedOutput logs) {
        Set<String> found = everywhere(logs).markers();
        found.removeIf(marker -> marker.startsWith("key "));
        return found;
    }

    private Scan everywhere(CapturedOutput logs) {
        Scan scan =
                new Scan(markers).database("database", database).files(folder).text("logs", logs.getAll());
        Arrays.stream(MAILS.getReceivedMessages()).forEach(mail -> scan.content("mails", withoutReader(mail)));
        return scan;
    }

    /** A mail as it would be read by anybody else. */
    private static byte[] withoutReader(MimeMessage mail) {
        return GreenMailUtil.getWholeMessage(mail)
                .replaceAll("(?m)^To: .*$", "")
                .getBytes(UTF_8);
    }

    private Scan withKeys(DataSource rows) {
        Scan scan = new Scan(markers);
        ClosedContents.of(rows, vault).opened().forEach(scan::content);
        return scan;
    }

    private void waitForAMail() {
        assertThat(MAILS.waitForIncomingEmail(30_000, 1)).as("a task was told").isTrue();
    }

    private static DataSource backup() {
        return derby(folder.resolve("backup/data"));
    }

    private static DataSource derby(Path files) {
        return new DriverManagerDataSource("jdbc:derby:" + files, "maillage", "maillage");
    }

    private static void close(Path files) throws SQLException {
        try {
            DriverManager.getConnection("jdbc:derby:" + files + ";shutdown=true")
                    .close();
        } catch (SQLException closed) {
            assertThat(closed.getSQLState()).isIn("08006", "XJ004");
        }
    }
}
