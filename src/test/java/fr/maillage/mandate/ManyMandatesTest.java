package fr.maillage.mandate;

import static org.assertj.core.api.Assertions.assertThat;

import fr.maillage.TestDatabase;
import fr.maillage.directory.LabelledStructure;
import fr.maillage.journal.Journal;
import fr.maillage.mandate.certificate.Destruction;
import fr.maillage.mandate.citizen.WithdrawMandate;
import fr.maillage.people.Actor;
import fr.maillage.vault.Vault;
import java.sql.Connection;
import java.sql.Date;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import javax.sql.DataSource;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.camunda.bpm.engine.impl.cmd.AcquireJobsCmd;
import org.camunda.bpm.engine.impl.jobexecutor.JobExecutor;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.datasource.DriverManagerDataSource;
import org.springframework.test.annotation.DirtiesContext;
import org.springframework.test.context.ActiveProfiles;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * What one mandate costs among few and among many, and a night in which many end, on PostgreSQL. The times are printed;
 * held is how many rows the database reads, which no machine changes.
 */
@SpringBootTest
@ActiveProfiles("test")
@Import(Counter.class)
@DirtiesContext
@Tag("figure")
class ManyMandatesTest {

    private static final boolean FULL = Boolean.getBoolean("maillage.bench");
    private static final int FEW = FULL ? 1_000 : 100;
    private static final int MANY = Integer.getInteger("maillage.mandates", FULL ? 1_000_000 : 1_000);
    private static final int RUNS = FULL ? 150 : 10;
    private static final int NIGHT = Math.min(MANY / 100, 10_000) + 20;
    private static final int CONNECTIONS = 10;
    private static final String DATABASE = TestDatabase.freshPostgres();
    private static final String KEYS = TestDatabase.freshPostgres();

    /** What is done to one mandate in its life. */
    private enum Deed {
        CREATE,
        FIND,
        WITHDRAW,
        DESTROY,

        /** by the engine, every few seconds */
        LOOK_FOR_WORK
    }

    @Autowired
    private Counter counter;

    @Autowired
    private Vault vault;

    @Autowired
    private Mandates mandates;

    @Autowired
    private MandateList list;

    @Autowired
    private WithdrawMandate withdrawal;

    @Autowired
    private JdbcTemplate jdbc;

    @Autowired
    private JobExecutor executor;

    @Autowired
    private ProcessEngineConfigurationImpl engine;

    @Autowired
    private TransactionTemplate transaction;

    @Autowired
    private DataSource database;

    private LabelledStructure structure;
    private Actor agent;
    private Paperless paperless;
    private String pattern;
    private Copies rows;
    private Copies keys;

    @DynamicPropertySource
    static void onPostgres(DynamicPropertyRegistry settings) {
        // among few, PostgreSQL would read a table from end to end although an index is there
        settings.add("spring.datasource.url", () -> DATABASE + (FULL ? "" : "&options=-c%20enable_seqscan=off"));
        settings.add("spring.datasource.username", () -> "postgres");
        settings.add("spring.datasource.password", () -> "postgres");
        settings.add("maillage.vault.url", () -> KEYS);
        settings.add("maillage.vault.user", () -> "postgres");
        settings.add("maillage.vault.password", () -> "postgres");
        settings.add("camunda.bpm.job-execution.enabled", () -> "true");
        // what was taken and not done when the platform was stopped waits for as long
        settings.add("camunda.bpm.job-execution.lock-time-in-millis", () -> FULL ? "60000" : "4000");
    }

    @BeforeEach
    void open() {
        executor.shutdown();
        settle();
        structure = counter.structure();
        agent = counter.agent(structure);
        paperless = new Paperless(counter, vault);
        rows = new Copies(new DriverManagerDataSource(DATABASE, "postgres", "postgres"));
        keys = new Copies(new DriverManagerDataSource(KEYS, "postgres", "postgres"));
        pattern = paperless.given(structure, agent);
        Map<String, Object> hashes = jdbc.queryForMap("SELECT checkhash, secrethash, number FROM mandate");
        String number = hashes.get("number").toString();
        keys.remember(rows.remember(Set.of(
                hashes.get("checkhash").toString(),
                hashes.get("secrethash").toString(),
                number.substring(number.length() - 12))));
    }

    @Test
    void costsAmongManyWhatItCostsAmongFewAndEndsInANight() throws InterruptedException {
        copy(1, FEW);
        lives(RUNS); // warm
        Map<String, Long> readBefore = read();
        Map<Deed, Double> few = lives(RUNS);
        Map<String, Long> readAmongFew = since(readBefore);
        long began = System.nanoTime();
        long copied = copy(FEW + 1, MANY);
        System.out.printf(
                "FIGURE %d mandates copied with their engine rows and keys, %d rows, in %.0f s%n",
                MANY - FEW, copied, seconds(began));
        lives(RUNS / 5 + 1);
        readBefore = read();
        Map<Deed, Double> many = lives(RUNS);
        Map<String, Long> readAmongMany = since(readBefore);
        few.forEach((deed, cost) -> System.out.printf(
                "FIGURE one mandate, %s: %.2f ms among %d, %.2f ms among %d, ratio %.2f%n",
                deed, cost, FEW, many.get(deed), MANY, many.get(deed) / cost));

        assertThat(readAmongMany)
                .allSatisfy((table, read) -> assertThat(read)
                        .as("rows read of %s", table)
                        .isLessThanOrEqualTo(2 * readAmongFew.getOrDefault(table, 0L) + 10L * RUNS));
        night();
    }

    /** Neither checkpoints nor housekeeping amid what is measured. */
    private static void settle() {
        JdbcTemplate server = new JdbcTemplate(new DriverManagerDataSource(DATABASE, "postgres", "postgres"));
        server.execute("ALTER SYSTEM SET max_wal_size = '8GB'");
        server.execute("ALTER SYSTEM SET autovacuum = off");
        server.execute("SELECT pg_reload_conf()");
    }

    private long copy(int from, int to) {
        return rows.make(from, to) + keys.make(from, to);
    }

    private Map<Deed, Double> lives(int times) {
        Map<Deed, List<Long>> costs = new EnumMap<>(Deed.class);
        for (int life = 0; life < times; life++) {
            String id = timed(costs, Deed.CREATE, () -> paperless.given(structure, agent));
            timed(costs, Deed.FIND, () -> find(id));
            timed(costs, Deed.WITHDRAW, () -> withdrawal.whole(id, Journal.PLATFORM));
            timed(costs, Deed.DESTROY, () -> {
                counter.runSteps(id);
                return id;
            });
            timed(
                    costs,
                    Deed.LOOK_FOR_WORK,
                    () -> engine.getCommandExecutorTxRequired().execute(new AcquireJobsCmd(executor)));
            assertThat(mandates.findById(id).orElseThrow().state()).isEqualTo(MandateState.DESTROYED);
        }
        Map<Deed, Double> medians = new EnumMap<>(Deed.class);
        costs.forEach((deed, all) -> medians.put(
                deed, all.stream().sorted().skip(all.size() / 2).findFirst().orElseThrow() / 1e6));
        return medians;
    }

    /** By its number, by a code, and on the latest page of its structure. */
    private List<Mandate> find(String id) {
        String number = mandates.findById(id).orElseThrow().number();
        assertThat(list.of(agent, new MandateList.Search(number, Optional.empty(), false), 0)
                        .rows())
                .hasSize(1);
        assertThat(mandates.findBySecretHash("0".repeat(64))).isEmpty();
        assertThat(mandates.findByCheckHash("0".repeat(64))).isEmpty();
        return list.of(agent, new MandateList.Search("", Optional.empty(), false), 0)
                .rows();
    }

    private static <T> T timed(Map<Deed, List<Long>> costs, Deed deed, Supplier<T> work) {
        long began = System.nanoTime();
        T done = work.get();
        costs.computeIfAbsent(deed, first -> new ArrayList<>()).add(System.nanoTime() - began);
        return done;
    }

    /** The last day of many is over at once; the platform is stopped amid its work and goes on after a new start. */
    private void night() throws InterruptedException {
        List<String> ending = IntStream.rangeClosed(1, NIGHT)
                .mapToObj(number -> Copies.nth(pattern, number))
                .toList();
        String timer = jdbc.queryForObject(
                "SELECT j.id_ FROM act_ru_job j JOIN act_ru_execution e ON e.id_ = j.process_instance_id_"
                        + " WHERE e.business_key_ = ?",
                String.class,
                pattern);
        Date yesterday = Date.valueOf(counter.today.in("38").minusDays(1));
        transaction.executeWithoutResult(status -> {
            ending.forEach(id -> jdbc.update("UPDATE mandate SET endson = ? WHERE id = ?", yesterday, id));
            IntStream.rangeClosed(1, NIGHT)
                    .mapToObj(number -> Copies.nth(timer, number))
                    .forEach(id -> jdbc.update("UPDATE act_ru_job SET duedate_ = current_timestamp WHERE id_ = ?", id));
        });
        int before = destroyed();
        double first = runUntil(before + NIGHT / 2);
        int left = before + NIGHT - destroyed();
        assertThat(left).as("stopped amid the work").isPositive();
        double second = runUntil(before + NIGHT);
        System.out.printf(
                "FIGURE a night with %d ends: %.0f s, stopped when %d were left and gone on%n",
                NIGHT, first + second, left);
        assertThat(vault.destroyedAmong(ending)).hasSize(NIGHT);
        assertThat(jdbc.queryForObject("SELECT COUNT(*) FROM act_ru_incident", Integer.class))
                .isZero();
    }

    /** Lets the platform work until so many are destroyed; the time in seconds. */
    private double runUntil(int done) throws InterruptedException {
        long began = System.nanoTime();
        executor.start();
        while (destroyed() < done) {
            Thread.sleep(200);
        }
        executor.shutdown();
        return seconds(began);
    }

    /** By what a destruction leaves: whoever counted the mandates would read them all. */
    private int destroyed() {
        return jdbc.queryForObject(
                "SELECT COUNT(*) FROM mandate_destruction WHERE line = ?", Integer.class, Destruction.THE_REST);
    }

    /** How many rows were read of each table so far, by any way. */
    private Map<String, Long> read() {
        tellWhatWasRead();
        Map<String, Long> read = new TreeMap<>();
        jdbc.query("SELECT relname, seq_tup_read + COALESCE(idx_tup_fetch, 0) FROM pg_stat_user_tables", table -> {
            read.put(table.getString(1), table.getLong(2));
        });
        return read;
    }

    private Map<String, Long> since(Map<String, Long> before) {
        Map<String, Long> read = read();
        read.replaceAll((table, now) -> now - before.getOrDefault(table, 0L));
        return read;
    }

    /** Each connection tells it for itself, when it is asked to. */
    private void tellWhatWasRead() {
        List<Connection> all = new ArrayList<>();
        try {
            for (int number = 0; number < CONNECTIONS; number++) {
                all.add(database.getConnection());
            }
            for (Connection one : all) {
                try (Statement ask = one.createStatement()) {
                    ask.execute("SELECT pg_stat_force_next_flush()");
                    one.commit();
                }
            }
            for (Connection one : all) {
                one.close();
            }
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    private static double seconds(long began) {
        return (System.nanoTime() - began) / 1e9;
    }
}
