package fr.maillage.casework;

import static org.assertj.core.api.Assertions.assertThat;

import fr.maillage.OnDatabase;
import fr.maillage.TestDatabase;
import fr.maillage.people.Actor;
import fr.maillage.people.Grant;
import fr.maillage.people.Role;
import jakarta.persistence.EntityManager;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Measures a work list where a thousand tasks are open, and where ten thousand are; a hundred thousand with
 * {@code -Pbench}. The times are printed, the number of statements is asserted: times belong to the
 * machine, statements to the code.
 */
@OnDatabase
@Import(CountedStatements.class)
class WorkListBenchTest {

    private static final int FEW = 1_000;
    private static final int MANY = Boolean.getBoolean("maillage.bench") ? 100_000 : 10_000;
    private static final int WARM_UP = 1_000;
    private static final int RUNS = 300;
    private static final Instant SOME_DAY = Instant.parse("2026-03-02T08:00:00Z");
    private static final Actor PERSON = new Actor(
            "person",
            Set.of(
                    Grant.national(Role.ANCT_OFFICER),
                    Grant.territorial(Role.PREFECTURE_OFFICER, "82"),
                    Grant.inOrganisation(Role.SPONSOR, "town")));

    @Autowired
    private Tasks tasks;

    @Autowired
    private EntityManager rows;

    @Autowired
    private JdbcTemplate jdbc;

    @Autowired
    private PlatformTransactionManager transactions;

    @Test
    void costsTheSameWhateverIsOpen() {
        insert(0, FEW);
        assertAStatementForEachWalkOneForWhatIsLentAndOneForThePage();
        double few = measure();

        insert(FEW, MANY);
        assertAStatementForEachWalkOneForWhatIsLentAndOneForThePage();
        double many = measure();
        assertDerbyWalksAnIndex();

        System.out.printf(
                "FIGURE work list on %s: %.2f ms with %d open, %.2f ms with %d open, ratio %.2f%n",
                TestDatabase.isPostgres() ? "PostgreSQL" : "Derby", few, FEW, many, MANY, many / few);
        assertThat(many).as("ten times at most, a hundred times the tasks").isLessThan(10 * few + 10);
    }

    private void assertAStatementForEachWalkOneForWhatIsLentAndOneForThePage() {
        for (Tasks.Order order : Tasks.Order.values()) {
            for (String form : List.of("", "bench/review")) {
                int before = CountedStatements.PREPARED.get();
                assertThat(tasks.waitingFor(PERSON, form, order, 0).rows()).hasSize(WorkList.PAGE);
                assertThat(CountedStatements.PREPARED.get() - before)
                        .as("%s %s", order, form)
                        .isEqualTo(Audience.reaching(PERSON).size() + 2);
            }
        }
    }

    /** In its order and no further than the page: a plan that sorts would read all there is. */
    private void assertDerbyWalksAnIndex() {
        if (TestDatabase.isPostgres()) {
            return;
        }
        for (Tasks.Order order : Tasks.Order.values()) {
            String plan = new TransactionTemplate(transactions).execute(status -> {
                jdbc.execute("call SYSCS_UTIL.SYSCS_SET_RUNTIMESTATISTICS(1)");
                rows.createNamedQuery("Task." + order, Object[].class)
                        .setParameter("audience", "PREFECTURE_OFFICER@82/")
                        .setMaxResults(WorkList.PAGE)
                        .getResultList();
                return jdbc.queryForObject("values SYSCS_UTIL.SYSCS_GET_RUNTIMESTATISTICS()", String.class);
            });
            assertThat(plan)
                    .contains(order == Tasks.Order.DUE ? "TASK_BY_DUE" : "TASK_BY_AGE")
                    .doesNotContain("Sort ResultSet");
        }
    }

    /** The median, in milliseconds, once the machine is warm. */
    private double measure() {
        long[] times = IntStream.range(0, WARM_UP + RUNS)
                .mapToLong(run -> {
                    long start = System.nanoTime();
                    tasks.waitingFor(PERSON, "", Tasks.Order.DUE, 0);
                    return System.nanoTime() - start;
                })
                .skip(WARM_UP)
                .sorted()
                .toArray();
        return Arrays.stream(times).skip(RUNS / 2).findFirst().orElseThrow() / 1e6;
    }

    /** PostgreSQL is told what has changed, as its own housekeeping would within a minute. */
    private void insert(int from, int to) {
        List<String> audiences = Stream.of(
                        Audience.of(Role.ANCT_OFFICER, "", ""),
                        Audience.of(Role.PREFECTURE_OFFICER, "82", ""),
                        Audience.of(Role.SPONSOR, "", "town"),
                        Audience.of(Role.SPONSOR, "", "village"))
                .map(Audience::word)
                .toList();
        List<Object[]> rows = IntStream.range(from, to)
                .mapToObj(i -> new Object[] {
                    "bench-" + i,
                    "case-" + i,
                    i % 3 == 0 ? "bench/review" : "bench/visit",
                    audiences.get(i % audiences.size()),
                    Timestamp.from(SOME_DAY.plusSeconds(i * 7919L % 100_003)),
                    Timestamp.from(SOME_DAY.plusSeconds(i * 104_729L % 100_003))
                })
                .toList();
        new TransactionTemplate(transactions)
                .executeWithoutResult(status -> jdbc.batchUpdate(
                        "insert into task (id, version, caseid, form, audience, subject, is_open, since, due)"
                                + " values (?, 1, ?, ?, ?, '', true, ?, ?)",
                        rows));
        if (TestDatabase.isPostgres()) {
            jdbc.execute("analyze task");
        }
    }
}
