package fr.maillage.labelling.decision;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.maillage.Norms;
import fr.maillage.OnDatabase;
import fr.maillage.act.IssueState;
import fr.maillage.act.WithdrawAct;
import fr.maillage.act.signature.ActAnswer;
import fr.maillage.casework.Cases;
import fr.maillage.casework.Outcome;
import fr.maillage.journal.Entry;
import fr.maillage.journal.Journal;
import fr.maillage.labelling.People;
import fr.maillage.people.Actor;
import fr.maillage.people.Grant;
import fr.maillage.people.Role;
import fr.maillage.shared.Refusal;
import fr.maillage.shared.UnknownObject;
import fr.maillage.signing.Poppler;
import fr.maillage.signing.Verdict.Status;
import fr.maillage.signing.Verification;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** A label was granted: its decision is signed by the prefect, and by nobody else. */
@OnDatabase
class SignDecisionTest {

    @Autowired
    Deciding deciding;

    @Autowired
    ReadDecision read;

    @Autowired
    Cases cases;

    @Autowired
    Journal journal;

    @Autowired
    WithdrawAct withdrawal;

    @Autowired
    Verification verification;

    @Test
    void sealsTheDecisionThatThePrefectWhoGrantedHasSigned() throws IOException {
        Actor prefect = deciding.prefect();
        String label = deciding.granted(prefect);
        String decision = Decisions.caseOf(label);
        byte[] frozen = deciding.present(decision);
        Norms.assertKept(frozen);
        deciding.sign(decision, prefect);

        byte[] sealed = deciding.present(decision);
        Files.write(Files.createDirectories(Path.of("target/documents")).resolve("decision-signed.pdf"), sealed);
        assertThat(Arrays.mismatch(frozen, sealed)).isEqualTo(frozen.length);
        Norms.assertKept(sealed);
        Poppler.assertIntact(sealed, 2);
        assertThat(verification.verify(sealed).status()).isEqualTo(Status.VALID);
        assertThat(cases.of(decision, People.SPONSOR).isOpen()).isFalse();
        assertThat(facts(decision)).containsExactly("decision-made", "act-frozen", "act-signed", "act-sealed");
        assertThat(facts(label)).contains("decision-submitted").endsWith("decision-signed");
    }

    @Test
    void bearsInTheRegistersTheNumberThatItsTextSays() {
        Actor prefect = deciding.prefect();
        String decision = Decisions.caseOf(deciding.granted(prefect));
        deciding.sign(decision, prefect);
        var issue = deciding.issues.present(decision);
        String number = issue.actNumber().orElseThrow();
        assertThat(number).startsWith("DL-13-");
        assertThat(issue.title()).isEqualTo("Décision n° " + number);
        assertThat(issue.twin().orElseThrow().text()).contains("Décision n° " + number);
    }

    @Test
    void takesNoRefusalOfWhatIsDecided() {
        Actor prefect = deciding.prefect();
        String decision = Decisions.caseOf(deciding.granted(prefect));
        String task = deciding.task(decision, prefect);
        Outcome outcome = deciding.tasks.complete(task, new ActAnswer.Refusal("J’ai changé d’avis."), prefect);

        assertThat(((Outcome.Refused) outcome).reasons()).containsExactly(Refusal.of("act.refusal.decided"));
        assertThatThrownBy(() -> withdrawal.withdraw(decision, "Trop tôt.", prefect))
                .isInstanceOf(UnknownObject.class);
        assertThat(deciding.issues.present(decision).state()).isEqualTo(IssueState.FROZEN);
        deciding.sign(decision, prefect);
    }

    @Test
    void isSignedByNobodyButThePrefectOfTheDepartement() {
        String decision = Decisions.caseOf(deciding.granted(deciding.prefect()));
        String task = deciding.task(decision, deciding.prefect());
        Stream.of(
                        Grant.territorial(Role.PREFECT, "82"),
                        Grant.territorial(Role.PREFECTURE_OFFICER, "13"),
                        Grant.national(Role.ANCT_OFFICER),
                        Grant.inOrganisation(Role.SPONSOR, "aix-en-provence"),
                        Grant.inOrganisation(Role.MANAGER, "aix-en-provence", "13"))
                .map(deciding::person)
                .forEach(person -> assertThatThrownBy(() -> deciding.sign.sign(task, Deciding.PASSWORD, person))
                        .isInstanceOf(UnknownObject.class));
        assertThat(deciding.issues.present(decision).state()).isEqualTo(IssueState.FROZEN);
    }

    @Test
    void isSeenByTheOfficeTheAgencyAndTheStructure() {
        String decision = Decisions.caseOf(deciding.granted(deciding.prefect()));
        Actor manager = new Actor("manager", Set.of(Grant.inOrganisation(Role.MANAGER, "aix-en-provence", "13")));
        List.of(People.PREFECT, People.OFFICE, People.ANCT, People.SPONSOR, manager)
                .forEach(person -> assertThat(cases.of(decision, person).kind()).isEqualTo(Decisions.KIND));
        List.of(People.OTHER_OFFICE, People.OTHER_SPONSOR, People.partner("cnaf"))
                .forEach(person ->
                        assertThatThrownBy(() -> cases.of(decision, person)).isInstanceOf(UnknownObject.class));
    }

    @Test
    void isReadByAnAgentWhoMayNotFollowItsCase() {
        String label = deciding.granted(deciding.prefect());
        Actor agent = new Actor("agent", Set.of(Grant.inOrganisation(Role.AGENT, "aix-en-provence", "13")));
        assertThat(read.of(label, agent)).hasValueSatisfying(view -> {
            assertThat(view.followed()).isFalse();
            assertThat(view.issue().revision()).isPresent();
        });
        assertThat(read.of(label, People.SPONSOR))
                .hasValueSatisfying(view -> assertThat(view.followed()).isTrue());
    }

    private List<String> facts(String id) {
        return journal.of(id).stream().map(Entry::kind).toList();
    }
}
