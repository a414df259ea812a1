package fr.maillage.convention;

import static org.assertj.core.api.Assertions.assertThat;

import fr.maillage.OnDatabase;
import fr.maillage.act.ActFact;
import fr.maillage.act.Acts;
import fr.maillage.act.Issue;
import fr.maillage.act.Issues;
import fr.maillage.act.Party;
import fr.maillage.act.Side;
import fr.maillage.act.signature.ActAnswer;
import fr.maillage.act.signature.Signatures;
import fr.maillage.casework.Outcome;
import fr.maillage.casework.Step;
import fr.maillage.casework.Tasks;
import fr.maillage.convention.Convening.Department;
import fr.maillage.convention.amendment.Amendment;
import fr.maillage.convention.amendment.Amendments;
import fr.maillage.convention.amendment.ConsolidatedText;
import fr.maillage.convention.amendment.ConsolidatedText.Member;
import fr.maillage.convention.amendment.Consolidation;
import fr.maillage.convention.amendment.PrintConsolidated;
import fr.maillage.convention.amendment.SendAmendment;
import fr.maillage.convention.amendment.WriteAmendment;
import fr.maillage.convention.draft.DraftDecision;
import fr.maillage.convention.draft.InstrumentState;
import fr.maillage.journal.Entry;
import fr.maillage.journal.Journal;
import fr.maillage.people.Actor;
import fr.maillage.signing.Poppler;
import fr.maillage.signing.Verdict;
import fr.maillage.signing.Verification;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.support.TransactionTemplate;

/** A structure is labelled after the convention of its département was drawn up: an amendment begins by itself. */
@OnDatabase
class AmendConventionTest {

    @Autowired
    Convening convening;

    @Autowired
    Amendments amendments;

    @Autowired
    WriteAmendment writing;

    @Autowired
    Issues issues;

    @Autowired
    Acts acts;

    @Autowired
    Tasks tasks;

    @Autowired
    Journal journal;

    @Autowired
    Verification verification;

    @Autowired
    Consolidation consolidation;

    @Autowired
    PrintConsolidated print;

    @Autowired
    Map<String, Step> steps;

    @Autowired
    TransactionTemplate transaction;

    private Department department;

    @BeforeEach
    void aDepartment() {
        department = convening.department();
    }

    @Test
    void beginsWithTheLabelAndNamesTheActItAmends() {
        String convention = convening.sealed(department);

        Amendment amendment = labelled(convention);

        assertThat(amendment.state()).isEqualTo(InstrumentState.DRAFTING);
        assertThat(amendment.amended()).isEqualTo(convening.identity(convention));
        assertThat(parties(amendment)).extracting(Party::side).containsExactly(Side.PREFECT, Side.MANAGER);
        assertThat(journal.of(amendment.id()).stream().map(Entry::kind)).contains("amendment-begun");
    }

    @Test
    void beginsWithTheSealWhenTheLabelCameWhileTheConventionWasSigned() {
        String convention = convening.sent(department);
        convening.label(department);
        assertThat(amendments.findByConventionIdOrderByBegunAt(convention)).isEmpty();

        convening.finish(convention, department);

        assertThat(amendments.findByConventionIdOrderByBegunAt(convention)).hasSize(1);
    }

    @Test
    void beginsWithTheSealForWhomTheConventionLeftOutAlthoughTheLabelBearsItsDayOfReference() {
        String within = convening.label(department);
        String convention = convening.sentToday(department);
        String leftOut = convening.label(department);

        convening.finish(convention, department);

        assertThat(amendments.findByConventionIdOrderByBegunAt(convention))
                .extracting(amendment -> amendment.structure().orElseThrow())
                .containsExactly(leftOut)
                .doesNotContain(within);
    }

    @Test
    void isSignedByThePrefectAndTheManagerAndSealed() {
        Amendment amendment = sent(labelled(convening.sealed(department)));

        parties(amendment)
                .forEach(party -> assertThat(convening.sign(amendment.id(), party, department))
                        .isInstanceOf(Outcome.Done.class));
        convening.seal.run();

        Amendment sealed = amendments.findById(amendment.id()).orElseThrow();
        assertThat(sealed.state()).isEqualTo(InstrumentState.SEALED);
        assertThat(sealed.number().orElseThrow()).startsWith("AV-" + department.code());
        Issue issue = issues.present(amendment.id());
        assertThat(issue.twin().orElseThrow().text()).contains(amendment.amended());
        assertThat(verification
                        .verify(acts.read(issue.revision().orElseThrow()))
                        .status())
                .isEqualTo(Verdict.Status.VALID);
    }

    @Test
    void standsInTheConsolidatedTextFromItsLastSignatureOn() {
        String convention = convening.sealed(department);
        Amendment amendment = sent(labelled(convention));
        LocalDate day = convening.today.in(department.code());
        assertThat(consolidation
                        .on(day, convention, department.office())
                        .orElseThrow()
                        .parts())
                .hasSize(1);

        parties(amendment).forEach(party -> convening.sign(amendment.id(), party, department));
        convening.seal.run();

        ConsolidatedText text =
                consolidation.on(day, convention, department.office()).orElseThrow();
        assertThat(text.parts()).hasSize(2);
        assertThat(text.parts().get(1).text().text()).contains("Annexe 4");
        assertThat(text.members()).last().extracting(Member::act).isEqualTo(amendmentNumber(amendment));
        assertThat(text.annexes()).hasSize(7);
        assertThat(Poppler.textOf(print.of(text))).contains("Texte consolidé", amendment.amended());
        assertThat(consolidation.on(day.minusDays(2), convention, department.office()))
                .isEmpty();
    }

    @Test
    void isSignedByNobodyWhoSentIt() {
        Amendment amendment = sent(labelled(convening.sealed(department)));
        assertThat(issues.present(amendment.id()).drafter())
                .isEqualTo(department.office().account());
    }

    @Test
    void comesBackToTheOfficeWhenItIsRefused() {
        Amendment amendment = sent(labelled(convening.sealed(department)));
        Actor manager = convening.voiceOf(parties(amendment).get(1), department);
        String task = convening.task(amendment.id(), Signatures.FORM, manager);

        assertThat(tasks.complete(task, new ActAnswer.Refusal("Nos horaires ont changé."), manager))
                .isInstanceOf(Outcome.Done.class);

        Amendment again = amendments.findById(amendment.id()).orElseThrow();
        assertThat(again.state()).isEqualTo(InstrumentState.DRAFTING);
        assertThat(again.issue()).isEqualTo(2);
        assertThat(sent(again).issue()).isEqualTo(2);
    }

    @Test
    void isNotSentWithAnEmptyAnnex() {
        Amendment amendment = labelled(convening.sealed(department));
        assertThat(writing.write(
                        amendment.id(),
                        amendment.version(),
                        amendment.wording().with("operation", " "),
                        department.office()))
                .isEmpty();

        Outcome outcome = send(amendment, DraftDecision.SEND);

        assertThat(outcome)
                .isInstanceOfSatisfying(
                        Outcome.Refused.class,
                        refused -> assertThat(refused.reasons())
                                .extracting("key")
                                .containsExactly("amendment.missing.operation"));
    }

    @Test
    void hasStepsThatHaveOneEffectWhenRunTwice() {
        Amendment amendment = sent(labelled(convening.sealed(department)));
        run("freezeAmendment", amendment);
        assertThat(issues.findByCaseIdOrderByNumberDesc(amendment.id())).hasSize(1);

        parties(amendment).forEach(party -> convening.sign(amendment.id(), party, department));
        convening.seal.run();
        run("closeAmendment", amendment);
        assertThat(journal.of(amendment.id()).stream()
                        .filter(entry -> entry.kind().equals("act-sealed")))
                .hasSize(1);
    }

    @Test
    void isGivenUpByTheOffice() {
        Amendment amendment = labelled(convening.sealed(department));

        assertThat(send(amendment, DraftDecision.ABANDON)).isInstanceOf(Outcome.Done.class);

        assertThat(amendments.findById(amendment.id()).orElseThrow().state()).isEqualTo(InstrumentState.ABANDONED);
    }

    private void run(String step, Amendment amendment) {
        transaction.executeWithoutResult(status -> steps.get(step).run(amendment.id(), Map.of()));
    }

    private String amendmentNumber(Amendment amendment) {
        return issues.present(amendment.id()).actNumber().orElseThrow();
    }

    private Amendment labelled(String convention) {
        convening.label(department);
        List<Amendment> begun = amendments.findByConventionIdOrderByBegunAt(convention);
        assertThat(begun).hasSize(1);
        return begun.get(0);
    }

    private Amendment sent(Amendment amendment) {
        assertThat(send(amendment, DraftDecision.SEND)).isInstanceOf(Outcome.Done.class);
        convening.freeze(amendment.id());
        assertThat(journal.of(amendment.id()).stream().map(Entry::kind))
                .contains(new ActFact.ActFrozen(1, "", "").kind());
        return amendments.findById(amendment.id()).orElseThrow();
    }

    private Outcome send(Amendment amendment, DraftDecision choice) {
        Actor office = department.office();
        return tasks.complete(convening.task(amendment.id(), SendAmendment.FORM, office), choice, office);
    }

    private List<Party> parties(Amendment amendment) {
        return convening.parties.of(amendment.id(), amendment.issue());
    }
}
