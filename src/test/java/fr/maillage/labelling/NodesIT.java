package fr.maillage.labelling;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import fr.maillage.Maillage;
import fr.maillage.bench.PackagedPlatform;
import fr.maillage.casework.Decision;
import fr.maillage.labelling.candidacy.CandidacyState;
import fr.maillage.labelling.decision.Decisions;
import fr.maillage.labelling.label.GrantLabel;
import fr.maillage.people.AccountOpening;
import fr.maillage.people.Grant;
import fr.maillage.people.Role;
import fr.maillage.signing.authority.OperatorsKeys;
import fr.maillage.signing.time.StagedService;
import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import jakarta.mail.MessagingException;
import jakarta.mail.internet.MimeMessage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Base64;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.SingleConnectionDataSource;

/**
 * Two nodes on one PostgreSQL, the one killed in the middle of its jobs: the other ends them, each effect once. Two
 * platforms and a database take a minute, so it runs with {@code -Pbench} only.
 */
@EnabledIfSystemProperty(named = "maillage.bench", matches = "true")
class NodesIT {

    private static final int LABELS = 3;
    private static final String LOCK_MILLIS = "15000";
    private static final String SECRET = "not-guessed-first";
    private static final List<String> OPTIONS =
            List.of(System.getProperty("maillage.memory", "-Xmx384m").split(" "));

    @TempDir
    private Path folder;

    private final GreenMail post = new GreenMail(new ServerSetup(0, "127.0.0.1", ServerSetup.PROTOCOL_SMTP));
    private final List<String> labels = new ArrayList<>();
    private final String master = Base64.getEncoder().encodeToString(new byte[32]);
    private EmbeddedPostgres server;
    private StagedService timestamps;
    private OperatorsKeys keys;

    @BeforeEach
    void prepare() throws IOException {
        post.start();
        keys = new OperatorsKeys(folder);
        timestamps = new StagedService().answering(StagedService.honest(keys.timestamp()));
        server = EmbeddedPostgres.builder().setServerConfig("fsync", "on").start();
        JdbcClient.create(server.getPostgresDatabase())
                .sql("create database keys")
                .update();
    }

    @AfterEach
    void close() throws IOException {
        timestamps.close();
        post.stop();
        server.close();
    }

    @Test
    void theOtherEndsWhatTheKilledOneBegan() throws Exception {
        grantLabels();
        try (Connection held = server.getPostgresDatabase().getConnection();
                PackagedPlatform first = node("first")) {
            held.setAutoCommit(false);
            JdbcClient database = JdbcClient.create(new SingleConnectionDataSource(held, true));
            database.sql("lock table journal_entry in share mode").update();
            first.timeToFirstPage();
            await().atMost(Duration.ofMinutes(1))
                    .until(() -> count(database, "act_ru_job where lock_owner_ is not null") > 0);
            try (PackagedPlatform second = node("second")) {
                second.timeToFirstPage();
                first.kill();
                held.rollback();
                await().atMost(Duration.ofMinutes(2)).until(() -> isDone(database));
                assertThat(second.isAlive()).isTrue();
                held.rollback();
                eachOnce(database);
            }
        }
    }

    /** What was done before the nodes came: labels are granted, and all that follows waits as jobs. */
    private void grantLabels() {
        try (ConfigurableApplicationContext platform = new SpringApplicationBuilder(Maillage.class)
                .profiles("test")
                .run(settings("--server.port=0", "--maillage.mail.every=1h").toArray(String[]::new))) {
            Labelling labelling = platform.getAutowireCapableBeanFactory().createBean(Labelling.class);
            Road road = platform.getAutowireCapableBeanFactory().createBean(Road.class);
            AccountOpening accounts = platform.getBean(AccountOpening.class);
            accounts.openForDemonstration(
                    "prefet@example.org", "Préfet", SECRET, Grant.territorial(Role.PREFECT, "13"));
            Decision grant = new GrantLabel.Answer(true, "");
            for (int label = 0; label < LABELS; label++) {
                String id = road.to(CandidacyState.AGREED);
                labelling.done(id, "grant-label", grant, People.PREFECT);
                labels.add(id);
            }
        }
    }

    private PackagedPlatform node(String name) throws IOException {
        return PackagedPlatform.start(
                Files.createDirectories(folder.resolve(name)),
                OPTIONS,
                settings(
                        "--spring.profiles.active=postgresql",
                        "--maillage.mail.every=2s",
                        "--camunda.bpm.job-execution.lock-time-in-millis=" + LOCK_MILLIS,
                        "--maillage.signing.authority.file=" + keys.authority(),
                        "--maillage.signing.authority.password=" + OperatorsKeys.PASSWORD,
                        "--maillage.signing.seal.file=" + keys.seal(),
                        "--maillage.signing.seal.password=" + OperatorsKeys.PASSWORD,
                        "--maillage.signing.timestamp.services=" + timestamps.address()));
    }

    private List<String> settings(String... more) {
        List<String> all = new ArrayList<>(List.of(
                "--spring.datasource.url=" + server.getJdbcUrl("postgres", "postgres"),
                "--spring.datasource.username=postgres",
                "--spring.datasource.password=" + SECRET,
                "--spring.datasource.driver-class-name=org.postgresql.Driver",
                "--maillage.vault.url=" + server.getJdbcUrl("postgres", "keys"),
                "--maillage.vault.user=postgres",
                "--maillage.vault.password=" + SECRET,
                "--maillage.vault.master.key=" + master,
                "--spring.mail.host=127.0.0.1",
                "--spring.mail.port=" + post.getSmtp().getPort()));
        all.addAll(List.of(more));
        return all;
    }

    private static boolean isDone(JdbcClient database) {
        return count(database, "act_ru_job where handler_type_ = 'async-continuation'") == 0
                && count(database, "act_issue where state = 'FROZEN'") == LABELS
                && count(database, "task where untold is not null") == 0
                && count(database, "notice where nexttry is not null and attempts = 0") == 0;
    }

    /** No label has a line that another has not, no line stands twice, and nobody got one letter as two. */
    private void eachOnce(JdbcClient database) throws MessagingException, IOException {
        for (String label : labels) {
            assertThat(kinds(database, label))
                    .as("the journal of label " + label)
                    .isEqualTo(kinds(database, labels.get(0)))
                    .contains("label-granted");
            assertThat(kinds(database, Decisions.caseOf(label)))
                    .isEqualTo(kinds(database, Decisions.caseOf(labels.get(0))))
                    .doesNotHaveDuplicates()
                    .contains("act-frozen");
        }
        Map<String, String> letters = new HashMap<>();
        for (MimeMessage letter : post.getReceivedMessages()) {
            String what = letter.getAllRecipients()[0] + "\n" + letter.getContent();
            assertThat(letters.merge(what, letter.getMessageID(), (one, two) -> one.equals(two) ? one : "two"))
                    .as(what)
                    .isEqualTo(letter.getMessageID());
        }
        assertThat(letters).hasSizeGreaterThanOrEqualTo(LABELS);
    }

    private static List<String> kinds(JdbcClient database, String caseId) {
        return database.sql("select kind from journal_entry where case_id = ? order by sequence")
                .param(caseId)
                .query(String.class)
                .list();
    }

    private static long count(JdbcClient database, String what) {
        return database.sql("select count(*) from " + what).query(Long.class).single();
    }
}
