package fr.maillage.mandate;

import static fr.maillage.people.door.Whereabouts.tryingFrom;
import static org.assertj.core.api.Assertions.assertThat;

import fr.maillage.OnDatabase;
import fr.maillage.directory.LabelledStructure;
import fr.maillage.journal.Journal;
import fr.maillage.mandate.action.ActOnProcedure;
import fr.maillage.mandate.citizen.CheckMandate;
import fr.maillage.mandate.citizen.CheckMandate.Answer;
import fr.maillage.mandate.citizen.CheckMandate.Checked;
import fr.maillage.mandate.citizen.WithdrawMandate;
import fr.maillage.people.Actor;
import fr.maillage.people.door.Whereabouts;
import fr.maillage.vault.Vault;
import java.sql.Date;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.transaction.support.TransactionTemplate;

/** A partner who is shown a paper learns whether it holds for the démarche that they ask for, and nothing else. */
@OnDatabase
class CheckMandateTest {

    private static final String FIRST = "retire.claim";
    private static final String SECOND = "tax.declare";
    private static final String OTHER = "tax.pay";

    @Autowired
    Counter counter;

    @Autowired
    CheckMandate checking;

    @Autowired
    ActOnProcedure acting;

    @Autowired
    WithdrawMandate withdrawal;

    @Autowired
    JdbcTemplate jdbc;

    @Autowired
    TransactionTemplate transaction;

    private Actor agent;
    private String id;
    private CodesInHand codes;

    @BeforeEach
    void give(@Autowired Vault vault) {
        LabelledStructure structure = counter.structure();
        agent = counter.agent(structure);
        id = new Paperless(counter, vault).given(structure, agent);
        codes = CodesInHand.of(id, jdbc, transaction);
        tryingFrom("198.51.100.1");
    }

    @AfterEach
    void leave() {
        Whereabouts.leave();
    }

    @Test
    void holdsForWhatItNamesAndForNothingElse() {
        assertThat(asked(FIRST)).contains(Answer.IN_FORCE);
        assertThat(asked(SECOND)).contains(Answer.IN_FORCE);
        assertThat(asked(OTHER)).contains(Answer.NOT_FOR_THIS);
    }

    @Test
    void hasEndedForAProcedureThatIsResolvedAndGoesOnForTheOther() {
        acting.open(id, 1, agent);
        acting.resolve(id, 1, agent);

        assertThat(asked(FIRST)).contains(Answer.ENDED);
        assertThat(asked(SECOND)).contains(Answer.IN_FORCE);
    }

    @Test
    void isWithdrawnForWhatTheCitizenTookBackAndNotForWhatWasResolvedBefore() {
        acting.open(id, 1, agent);
        acting.resolve(id, 1, agent);
        withdrawal.whole(id, Journal.PLATFORM);

        assertThat(asked(FIRST)).contains(Answer.ENDED);
        assertThat(asked(SECOND)).contains(Answer.WITHDRAWN);
    }

    @Test
    void isWithdrawnForOneAndThenForAllThatTheCitizenTookBack() {
        withdrawal.one(id, 2, Journal.PLATFORM);
        assertThat(asked(SECOND)).contains(Answer.WITHDRAWN);
        assertThat(asked(FIRST)).contains(Answer.IN_FORCE);

        withdrawal.whole(id, Journal.PLATFORM);
        counter.runSteps(id);

        assertThat(asked(FIRST)).as("destroyed").contains(Answer.WITHDRAWN);
        assertThat(asked(OTHER)).contains(Answer.NOT_FOR_THIS);
    }

    @Test
    void hasEndedOnTheDayAfterItsLastWhetherOrNotItsProcessNoticed() {
        transaction.executeWithoutResult(status -> jdbc.update(
                "UPDATE mandate SET endson = ? WHERE id = ?",
                Date.valueOf(counter.today.in("38").minusDays(1)),
                id));

        assertThat(asked(FIRST)).contains(Answer.ENDED);
    }

    /** Else one paper would tell by and by all that its citizen has done. */
    @Test
    void answersNothingMoreOfAPaperOfWhichOneProcedureAfterTheOtherIsTriedFromWherever() {
        IntStream.range(0, 10).forEach(guess -> {
            tryingFrom("198.51.100.%d".formatted(guess + 2));
            assertThat(asked(OTHER)).contains(Answer.NOT_FOR_THIS);
        });

        tryingFrom("203.0.113.9");
        assertThat(asked(FIRST)).contains(Answer.ASKED_TOO_OFTEN);
    }

    private Optional<Answer> asked(String procedure) {
        return checking.check(codes.check().text(), procedure).map(Checked::answer);
    }
}
