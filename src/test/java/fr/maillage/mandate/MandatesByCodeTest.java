package fr.maillage.mandate;

import static fr.maillage.people.door.Whereabouts.tryingFrom;
import static org.assertj.core.api.Assertions.assertThat;

import fr.maillage.OnDatabase;
import fr.maillage.directory.LabelledStructure;
import fr.maillage.journal.Journal;
import fr.maillage.mandate.Code.Sort;
import fr.maillage.mandate.citizen.MandatesByCode;
import fr.maillage.mandate.citizen.WithdrawMandate;
import fr.maillage.people.door.Whereabouts;
import fr.maillage.shared.Refusal;
import fr.maillage.vault.Vault;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.transaction.support.TransactionTemplate;

/** A code opens what it is for; whatever else is typed is answered alike, and not for long. */
@OnDatabase
class MandatesByCodeTest {

    @Autowired
    Counter counter;

    @Autowired
    MandatesByCode mandates;

    @Autowired
    WithdrawMandate withdrawal;

    @Autowired
    JdbcTemplate jdbc;

    @Autowired
    TransactionTemplate transaction;

    private String id;
    private CodesInHand codes;

    @BeforeEach
    void give(@Autowired Vault vault) {
        LabelledStructure structure = counter.structure();
        id = new Paperless(counter, vault).given(structure, counter.agent(structure));
        codes = CodesInHand.of(id, jdbc, transaction);
        tryingFrom("203.0.113.1");
    }

    @AfterEach
    void leave() {
        Whereabouts.leave();
    }

    @Test
    void opensByEachCodeWhatItIsForHoweverItIsTyped() {
        assertThat(mandates.find(codes.check().text(), Sort.CHECK)).isPresent();
        assertThat(mandates.find(codes.secret().text(), Sort.SECRET)).isPresent();
        assertThat(mandates.find(" " + codes.secret().grouped().toLowerCase(Locale.ROOT), Sort.SECRET))
                .isPresent();
    }

    @Test
    void answersAlikeToWhateverOpensNothing() {
        String old = codes.secret().text();
        codes = CodesInHand.of(id, jdbc, transaction);
        List<Try> tries = List.of(
                new Try(Code.fresh().text(), Sort.SECRET),
                new Try(Code.fresh().text(), Sort.CHECK),
                new Try(old, Sort.SECRET),
                new Try(codes.check().text(), Sort.SECRET),
                new Try(codes.secret().text(), Sort.CHECK),
                new Try(codes.secret().text(), Sort.LINK),
                new Try(codes.secret().text().substring(1), Sort.SECRET),
                new Try("' OR 1=1 --", Sort.SECRET),
                new Try("", Sort.SECRET));

        assertThat(tries).allSatisfy(one -> {
            assertThat(mandates.find(one.typed, one.as)).isEmpty();
            assertThat(mandates.refusal()).isEqualTo(Refusal.at("code", "mandate.code.unknown"));
        });
    }

    /** Each of them counts, whatever was wrong with it; then the right one waits, too. */
    @Test
    void opensNothingMoreToANetworkThatGuesses() {
        tryingFrom("203.0.113.2");
        IntStream.range(0, 60)
                .mapToObj(guess -> guess % 2 == 0 ? codes.check().text() : "no code " + guess)
                .forEach(guess -> mandates.find(guess, Sort.SECRET));

        assertThat(mandates.find(codes.secret().text(), Sort.SECRET)).isEmpty();
        assertThat(mandates.refusal()).isEqualTo(Refusal.at("code", "mandate.code.too-many"));
        tryingFrom("203.0.113.3");
        assertThat(mandates.find(codes.secret().text(), Sort.SECRET)).isPresent();
    }

    @Test
    void showsTheCitizenWhatSurvivesOfAMandateThatIsGone() {
        withdrawal.whole(id, Journal.PLATFORM);
        counter.runSteps(id);

        assertThat(mandates.find(codes.secret().text(), Sort.SECRET)
                        .orElseThrow()
                        .state())
                .isEqualTo(MandateState.DESTROYED);
    }

    private record Try(String typed, Sort as) {}
}
