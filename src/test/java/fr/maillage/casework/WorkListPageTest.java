package fr.maillage.casework;

import static org.assertj.core.api.Assertions.assertThat;

import fr.maillage.OnDatabase;
import fr.maillage.delegation.Lending;
import fr.maillage.directory.Frameworks;
import fr.maillage.directory.Partner;
import fr.maillage.people.Grant;
import fr.maillage.people.Role;
import fr.maillage.people.door.Browser;
import fr.maillage.shared.Ids;
import jakarta.persistence.EntityManager;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.annotation.Import;
import org.springframework.transaction.support.TransactionTemplate;

/** What a whole work list costs, from the request to the last byte: header, filters, rows and pager included. */
@OnDatabase
@Import(CountedStatements.class)
class WorkListPageTest {

    /** Who is here, what they may, what is lent to them, a walk for each of their rights, and the page. */
    private static final int AT_MOST = 5;

    private static final String PAGE = "/forms/desk/work-list.xhtml";

    @LocalServerPort
    private int port;

    @Autowired
    private Lending lending;

    @Autowired
    private Frameworks frameworks;

    @Autowired
    private EntityManager rows;

    @Autowired
    private TransactionTemplate transaction;

    @Test
    void sendsTheSameFewStatementsWhetherThreeCasesWaitOrSixty() {
        Browser officer = new Browser(port);
        officer.signIn(
                lending.person(Grant.territorial(Role.PREFECTURE_OFFICER, "82")).email(), Lending.PASSWORD);

        waits(3);
        int few = statements(officer, 3);
        waits(57);
        int many = statements(officer, WorkList.PAGE);

        System.out.printf("FIGURE work list page: %d statements with 3 open, %d with 60%n", few, many);
        assertThat(many).as("statements of a full page").isEqualTo(few).isLessThanOrEqualTo(AT_MOST);
    }

    /** The fewest of three visits: the platform's own clocks only add. */
    private static int statements(Browser officer, int shown) {
        return IntStream.range(0, 3)
                .map(visit -> {
                    int before = CountedStatements.PREPARED.get();
                    assertThat(officer.get(PAGE).body().split("case.xhtml", -1)).hasSize(shown + 1);
                    return CountedStatements.PREPARED.get() - before;
                })
                .min()
                .orElseThrow();
    }

    /** One task in each of so many cases, none like the other, so that nothing is read once for all. */
    private void waits(int cases) {
        List<String> partners = frameworks.all().stream()
                .flatMap(version -> version.partners().stream())
                .map(Partner::code)
                .toList();
        String audience = Audience.of(Role.PREFECTURE_OFFICER, "82", "").word();
        transaction.executeWithoutResult(status -> IntStream.range(0, cases).forEach(number -> {
            Instant since = Instant.now().minus(Duration.ofHours(number));
            String id = Ids.fresh();
            rows.persist(new Case(
                    new Cases.Opening(id, "labelling", "Structure " + id, "82", "town-" + id, "label-structure"),
                    since));
            rows.persist(new Task(
                    new TaskBoard.Announcement(
                            Ids.fresh(),
                            id,
                            "labelling/review-candidacy",
                            audience,
                            Optional.of(since),
                            Optional.of(since.plus(Duration.ofDays(30))),
                            partners.get(number % partners.size())),
                    since));
        }));
    }
}
