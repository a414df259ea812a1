package fr.maillage.browser;

import fr.maillage.labelling.decision.Decisions;
import jakarta.persistence.EntityManagerFactory;
import java.sql.Timestamp;
import java.time.Duration;
import java.time.Instant;
import java.util.stream.Stream;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.transaction.support.TransactionTemplate;

/** What operators see when letters and acts fail again and again, which the demonstration does not play. */
record TroubleTour(Stage stage) {

    private static final String OPERATOR = "exploitation";

    Stream<Visit> visits() {
        String act = Decisions.caseOf(stage.candidacyOf("commune-montech"));
        stage.bean(TransactionTemplate.class).executeWithoutResult(all -> spoil(act));
        stage.bean(EntityManagerFactory.class).getCache().evictAll();
        return Stream.of(
                Visit.of("notice/unsent", OPERATOR, "?page=9"),
                Visit.of("notice/unsent", OPERATOR, "?given-up=yes"),
                Visit.of("notice/unsent", OPERATOR),
                Visit.of("desk/incidents", OPERATOR));
    }

    /** As the rows stand after hours without a mail server and without timestamps; no clock comes back to them. */
    private void spoil(String act) {
        JdbcTemplate rows = stage.bean(JdbcTemplate.class);
        Timestamp since = Timestamp.from(Instant.now().minus(Duration.ofHours(3)));
        Timestamp never = Timestamp.from(Instant.now().plus(Duration.ofDays(3650)));
        rows.update("update notice set attempts = 8, nexttry = null where id = (select min(id) from notice)");
        rows.update("update notice set attempts = 4, nexttry = ? where id = (select max(id) from notice)", never);
        rows.update(
                "update act_issue set attempts = 4, failingsince = ?, nexttry = ?, cause = 'ServiceAway at Stamps.ask'"
                        + " where caseid = ? and state = 'FROZEN'",
                since,
                never,
                act);
    }
}
