package fr.maillage.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.maillage.OnDatabase;
import fr.maillage.casework.Case;
import fr.maillage.casework.Cases;
import fr.maillage.shared.Ids;
import jakarta.persistence.EntityManager;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** Rows and process go together, or neither goes, whoever of the two breaks down. */
@OnDatabase
class AtomicityTest {

    @Autowired
    private PlatformTransactionManager transactions;

    @Autowired
    private EntityManager rows;

    @Autowired
    private JdbcTemplate jdbc;

    @Autowired
    private Cases cases;

    @Autowired
    private Requests requests;

    private TransactionTemplate together;
    private final String caseId = Ids.fresh();

    @BeforeEach
    void opensTransactions() {
        together = new TransactionTemplate(transactions);
    }

    @Test
    void commitsRowsAndProcessTogether() {
        together.executeWithoutResult(status -> open("review-request"));

        assertThat(rows.find(Case.class, caseId)).isNotNull();
        assertThat(requests.isRunning(caseId)).isTrue();
        assertThat(pinned()).isOne();
    }

    @Test
    void takesTheProcessBackWhenTheRowsFail() {
        assertThatThrownBy(() -> together.executeWithoutResult(status -> {
                    open("review-request");
                    assertThat(requests.isRunning(caseId)).isTrue();
                    throw new IllegalStateException("rows");
                }))
                .hasMessage("rows");

        assertThat(requests.isRunning(caseId)).isFalse();
        assertThat(pinned()).isZero();
    }

    @Test
    void takesTheProcessBackWhenTheRowsCannotBeWritten() {
        open("review-request");
        String first = requests.task(caseId);

        assertThatThrownBy(() -> open("review-request")).isNotNull();

        assertThat(requests.open(caseId))
                .singleElement()
                .satisfies(task -> assertThat(task.getId()).isEqualTo(first));
        assertThat(pinned()).isOne();
    }

    @Test
    void takesTheRowsBackWhenTheProcessFails() {
        assertThatThrownBy(() -> open("no-such-process")).isNotNull();

        assertThat(rows.find(Case.class, caseId)).isNull();
    }

    private void open(String process) {
        cases.open(new Cases.Opening(caseId, "test", "Maison du fleuve", "82", "town", process), Requests.variables());
    }

    private int pinned() {
        return jdbc.queryForObject("select count(*) from task where caseid = ?", Integer.class, caseId);
    }
}
