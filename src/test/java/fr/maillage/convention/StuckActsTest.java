package fr.maillage.convention;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.maillage.OnDatabase;
import fr.maillage.act.Issue;
import fr.maillage.act.Issues;
import fr.maillage.act.seal.StuckActs;
import fr.maillage.casework.Outcome;
import fr.maillage.convention.Convening.Department;
import fr.maillage.people.Actor;
import fr.maillage.people.Grant;
import fr.maillage.people.Role;
import fr.maillage.shared.UnknownObject;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/** An act that cannot be frozen holds up no other, and an operator sees it. */
@OnDatabase
class StuckActsTest {

    @Autowired
    Convening convening;

    @Autowired
    StuckActs stuck;

    @Autowired
    Issues issues;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    TransactionTemplate transaction;

    private final Actor operator = new Actor("exploitation", Set.of(Grant.national(Role.OPERATOR)));
    private Department department;
    private String id;

    @BeforeEach
    void anActThatNobodyIsTheAuthorOf() {
        department = convening.department();
        id = convening.draft(department);
        assertThat(convening.send(id, department)).isInstanceOf(Outcome.Done.class);
        kind("nobody's");
    }

    @Test
    void isSeenByAnOperatorWithItsCauseOnceItFailedThreeTimesWhileOthersGoOn() {
        convening.seal.run();
        tryAgain();
        assertThat(seen()).isEmpty();
        tryAgain();

        assertThat(seen()).hasValueSatisfying(issue -> {
            assertThat(issue.errand().attempts()).isEqualTo(3);
            assertThat(issue.errand().failingSince()).isPresent();
            assertThat(issue.errand().cause().orElseThrow()).contains("Authors.java");
        });
        String other = convening.sent(convening.department());
        assertThat(issues.present(other).identity()).isPresent();
    }

    @Test
    void goesOnAsSoonAsItIsMendedAndTriedAgain() {
        convening.seal.run();
        tryAgain();
        tryAgain();
        kind("convention");
        tryAgain();

        assertThat(issues.present(id).identity()).isPresent();
        assertThat(seen()).isEmpty();
    }

    @Test
    void isNobodysBusinessButTheOperators() {
        assertThatThrownBy(() -> stuck.list(department.office())).isInstanceOf(UnknownObject.class);
        assertThatThrownBy(() -> stuck.retry(id + ".1", department.office())).isInstanceOf(UnknownObject.class);
    }

    @AfterEach
    void mend() {
        kind("convention");
    }

    private void tryAgain() {
        stuck.retry(id + ".1", operator);
        convening.seal.run();
    }

    private Optional<Issue> seen() {
        return stuck.list(operator).stream()
                .filter(issue -> issue.caseId().equals(id))
                .findFirst();
    }

    private void kind(String kind) {
        transaction.executeWithoutResult(status -> jdbc.sql("UPDATE act_issue SET kind = ? WHERE caseid = ?")
                .params(kind, id)
                .update());
    }
}
