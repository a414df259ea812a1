package fr.maillage.mandate;

import static fr.maillage.casework.Refused.keys;
import static fr.maillage.journal.Told.told;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.maillage.Norms;
import fr.maillage.OnDatabase;
import fr.maillage.casework.Outcome;
import fr.maillage.directory.LabelledStructure;
import fr.maillage.journal.Journal;
import fr.maillage.mandate.Original.Copy;
import fr.maillage.mandate.action.ActOnProcedure;
import fr.maillage.mandate.action.KeepNote;
import fr.maillage.mandate.action.ProcedureFiles;
import fr.maillage.mandate.action.ReadNotes;
import fr.maillage.mandate.citizen.WithdrawMandate;
import fr.maillage.mandate.giving.GiveMandate.Signatures;
import fr.maillage.people.Actor;
import fr.maillage.shared.UnknownObject;
import fr.maillage.signing.Verdict;
import fr.maillage.signing.Verification;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** A mandate lives from two signatures to its destruction, and gives a right in between alone. */
@OnDatabase
class GiveMandateTest {

    @Autowired
    Counter counter;

    @Autowired
    Mandates mandates;

    @Autowired
    OriginalsAtCounter originals;

    @Autowired
    Originals files;

    @Autowired
    Safe safe;

    @Autowired
    ActOnProcedure acting;

    @Autowired
    KeepNote noting;

    @Autowired
    ReadNotes notes;

    @Autowired
    ProcedureFiles procedures;

    @Autowired
    WithdrawMandate withdrawal;

    @Autowired
    Journal journal;

    @Autowired
    Verification verification;

    LabelledStructure structure;
    Actor agent;

    @BeforeEach
    void open() {
        structure = counter.structure();
        agent = counter.agent(structure);
    }

    @Test
    void isInForceWithBothSignaturesAndHasAnOriginalForEachParty() {
        String id = counter.given(structure, agent);

        assertThat(mandate(id).state()).isEqualTo(MandateState.IN_FORCE);
        byte[] citizens = originals.read(id, Copy.CITIZEN, agent).pdf();
        byte[] structures = originals.read(id, Copy.STRUCTURE, agent).pdf();
        assertThat(citizens).isNotEqualTo(structures);
        Norms.assertKept(citizens);
        Norms.assertKept(structures);
        assertThat(verification.verify(citizens).status()).isEqualTo(Verdict.Status.VALID);
    }

    @Test
    void isNotSignedWithoutTheCitizensHand() {
        String id = counter.draft(structure, agent, Map.of());

        Outcome outcome = counter.sign(id, agent, "data:image/png;base64,AAAA", Counter.PASSWORD);

        assertThat(keys(outcome)).containsExactly("mandate.hand.missing");
        assertThat(mandate(id).state()).isEqualTo(MandateState.PREPARED);
    }

    @Test
    void isNotSignedWithTheWrongPassword() {
        String id = counter.draft(structure, agent, Map.of());

        Outcome outcome = counter.sign(id, agent, "", "not this one");

        assertThat(keys(outcome)).containsExactly("people.password.wrong");
    }

    @Test
    void givesNoRightBeforeItIsSigned() {
        String id = counter.draft(structure, agent, Map.of());

        assertThatThrownBy(() -> acting.open(id, 1, agent)).isInstanceOf(UnknownObject.class);
    }

    @Test
    void isUnknownToTheNextTown() {
        String id = counter.given(structure, agent);
        Actor stranger = counter.agent(counter.structure());

        assertThatThrownBy(() -> acting.open(id, 1, stranger)).isInstanceOf(UnknownObject.class);
        assertThatThrownBy(() -> originals.read(id, Copy.CITIZEN, stranger)).isInstanceOf(UnknownObject.class);
    }

    @Test
    void refusesAColleagueWhomItDoesNotNameAndSaysSoInItsJournal() {
        String id = counter.given(structure, agent);
        Actor colleague = counter.agent(structure);

        Outcome outcome = acting.open(id, 1, colleague);

        assertThat(keys(outcome)).containsExactly("mandate.action.by-a-named-agent");
        assertThat(told(journal, id)).last().isEqualTo("action-refused");
    }

    @Test
    void refusesTheSecondOfTwoAgentsWhoResolveTheSameProcedure() {
        String id = counter.given(structure, agent);
        acting.open(id, 1, agent);

        assertThat(acting.resolve(id, 1, agent)).isInstanceOf(Outcome.Done.class);
        assertThat(keys(acting.resolve(id, 1, agent))).containsExactly("mandate.action.where-it-stands");
    }

    @Test
    void destroysTheDataOfAProcedureWhenItIsResolvedAndKeepsTheRest() {
        String id = counter.given(structure, agent);
        acting.open(id, 1, agent);
        noting.keep(id, 1, "Dossier 7-XYZ", agent);
        assertThat(notes.of(id, 1, agent))
                .singleElement()
                .satisfies(noted -> assertThat(noted.text()).isEqualTo("Dossier 7-XYZ"));

        acting.resolve(id, 1, agent);
        counter.runSteps(id);

        assertThat(procedures.of(id))
                .first()
                .satisfies(line -> assertThat(line.erasedAt()).isPresent());
        assertThat(notes.of(id, 1, agent)).isEmpty();
        assertThat(mandate(id).state()).isEqualTo(MandateState.IN_FORCE);
        assertThat(safe.open(mandate(id)).get("identity.family")).isEqualTo("Marqueur");
    }

    @Test
    void isDestroyedWithItsLastProcedure() {
        String id = counter.given(structure, agent);
        for (int line = 1; line <= 2; line++) {
            acting.open(id, line, agent);
            acting.resolve(id, line, agent);
        }
        counter.runSteps(id);

        isGone(id, EndCause.FULFILLED);
    }

    @Test
    void isDestroyedAtOnceWhenItIsWithdrawn() {
        String id = counter.given(structure, agent);
        acting.open(id, 1, agent);
        Mandate before = mandate(id);

        withdrawal.whole(id, Journal.PLATFORM);
        counter.runSteps(id);

        isGone(id, EndCause.WITHDRAWN);
        assertThatThrownBy(() -> safe.open(before)).isInstanceOf(UnknownObject.class);
        assertThat(keys(withdrawal.whole(id, Journal.PLATFORM))).containsExactly("mandate.withdraw.over");
    }

    @Test
    void goesOnWithoutAProcedureThatIsWithdrawn() {
        String id = counter.given(structure, agent);

        withdrawal.one(id, 1, Journal.PLATFORM);
        counter.runSteps(id);

        assertThat(keys(acting.open(id, 1, agent))).containsExactly("mandate.action.where-it-stands");
        assertThat(acting.open(id, 2, agent)).isInstanceOf(Outcome.Done.class);
    }

    @Test
    void isDestroyedWhenItsLastDayIsOver() {
        String id = counter.given(structure, agent);
        acting.open(id, 1, agent);

        counter.lapse(id);

        isGone(id, EndCause.EXPIRED);
        assertThat(procedures.of(id)).extracting(Procedure::state).containsOnly(ProcedureState.LAPSED);
    }

    @Test
    void leavesNothingOfADraftThatIsBrokenOff() {
        String id = counter.draft(structure, agent, Map.of());
        Mandate before = mandate(id);

        counter.giving.breakOff(counter.task(id, agent), agent);
        counter.runSteps(id);

        assertThat(mandate(id).state()).isEqualTo(MandateState.BROKEN_OFF);
        assertThat(mandate(id).particulars()).isEmpty();
        assertThatThrownBy(() -> safe.open(before)).isInstanceOf(UnknownObject.class);
    }

    @Test
    void refusesToSignWhatWasChangedSinceItWasRead() {
        String id = counter.draft(structure, agent, Map.of());
        long read = mandate(id).version();
        counter.preparing.write(id, Map.of("scope.procedures", "job.account"), agent);

        Signatures both = new Signatures(read, "", Counter.WITNESS, Counter.PASSWORD);

        assertThat(keys(counter.giving.give(counter.task(id, agent), both, agent)))
                .containsExactly("mandate.overtaken");
        assertThat(mandate(id).state()).isEqualTo(MandateState.PREPARED);
    }

    private void isGone(String id, EndCause cause) {
        assertThat(mandate(id).state()).isEqualTo(MandateState.DESTROYED);
        assertThat(mandate(id).cause()).contains(cause);
        assertThat(mandate(id).particulars()).isEmpty();
        assertThat(files.findById(Original.idOf(id, Copy.CITIZEN))).isEmpty();
        assertThat(procedures.of(id))
                .allSatisfy(line -> assertThat(line.erasedAt()).isPresent());
        assertThat(told(journal, id)).last().isEqualTo("mandate-destroyed");
    }

    private Mandate mandate(String id) {
        return mandates.findById(id).orElseThrow();
    }
}
