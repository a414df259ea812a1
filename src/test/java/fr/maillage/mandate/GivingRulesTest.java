package fr.maillage.mandate;

import static org.assertj.core.api.Assertions.assertThat;

import fr.maillage.OnDatabase;
import fr.maillage.casework.Outcome;
import fr.maillage.directory.LabelledStructure;
import fr.maillage.people.Actor;
import fr.maillage.shared.Refusal;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;

/** A mandate that must not be given is refused with a sentence for each reason, and stays prepared. */
@OnDatabase
class GivingRulesTest {

    @Autowired
    Counter counter;

    @Autowired
    Mandates mandates;

    private LabelledStructure structure;
    private Actor agent;

    @BeforeEach
    void open() {
        structure = counter.structure();
        agent = counter.agent(structure);
    }

    @ParameterizedTest
    @CsvSource({
        "identity.family, '', mandate.name.missing",
        "identity.given, 山田太郎, mandate.text.letters",
        "identity.bornOn, 24 mai, mandate.born.unreadable",
        "identity.bornOn, 2199-01-01, mandate.born.unreadable",
        "identity.protected, yes, mandate.protected",
        "identity.protected, '', mandate.protected.unasked",
        "identity.document, LIBRARY_CARD, mandate.document.missing",
        "identity.checked, '', mandate.checked.missing",
        "rights.explained, '', mandate.explained.missing",
        "scope.procedures, '', mandate.procedures.missing",
        "scope.procedures, 'retire.claim,everything', mandate.procedures.unknown",
        "scope.endsOn, '', mandate.end.missing",
        "scope.endsOn, 2020-01-01, mandate.end.past",
        "scope.endsOn, 2199-01-01, mandate.end.too-late",
        "scope.agents, '', mandate.agents.missing"
    })
    void refuseWhatIsMissingUnreadableOrOutOfBounds(String question, String answer, String sentence) {
        assertThat(refusals(Map.of(question, answer))).containsExactly(sentence);
    }

    @Test
    void refuseAMinorUntilTheDayBeforeTheyComeOfAge() {
        var today = counter.today.in("38");
        assertThat(refusals(Map.of(
                        "identity.bornOn", today.minusYears(18).plusDays(1).toString())))
                .containsExactly("mandate.minor");
        assertThat(given(Map.of("identity.bornOn", today.minusYears(18).toString())))
                .isInstanceOf(Outcome.Done.class);
    }

    @Test
    void refuseAGeneralMandate() {
        String everything = String.join(
                ",",
                "retire.account",
                "retire.simulate",
                "retire.claim",
                "job.account",
                "job.simulate",
                "job.follow",
                "msa.account",
                "care.account",
                "tax.account",
                "tax.declare",
                "tax.pay",
                "post.redirect",
                "lodging.online");
        assertThat(refusals(Map.of("scope.procedures", everything))).containsExactly("mandate.general");
    }

    @Test
    void refuseToNameOthersWithoutWhoSigns() {
        Actor colleague = counter.agent(structure);
        assertThat(refusals(Map.of("scope.agents", colleague.account()))).containsExactly("mandate.agents.without-you");
    }

    @Test
    void takeTheLastDayThatIsAllowed() {
        var today = counter.today.in("38");
        assertThat(given(Map.of("scope.endsOn", today.plusMonths(12).toString())))
                .isInstanceOf(Outcome.Done.class);
        assertThat(given(Map.of("scope.endsOn", today.toString()))).isInstanceOf(Outcome.Done.class);
    }

    private List<String> refusals(Map<String, String> instead) {
        Outcome outcome = given(instead);
        assertThat(outcome).isInstanceOf(Outcome.Refused.class);
        return ((Outcome.Refused) outcome).reasons().stream().map(Refusal::key).toList();
    }

    private Outcome given(Map<String, String> instead) {
        String id = counter.draft(structure, agent, instead);
        return counter.sign(id, agent, "", Counter.PASSWORD);
    }
}
