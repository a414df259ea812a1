package fr.maillage.labelling.welcome;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.maillage.OnDatabase;
import fr.maillage.act.Acts;
import fr.maillage.casework.Outcome;
import fr.maillage.document.DocumentGuard;
import fr.maillage.document.Documents;
import fr.maillage.document.StoredDocument;
import fr.maillage.journal.Entry;
import fr.maillage.journal.Journal;
import fr.maillage.labelling.Labelling;
import fr.maillage.labelling.People;
import fr.maillage.labelling.candidacy.CandidacyState;
import fr.maillage.labelling.candidacy.Dossiers;
import fr.maillage.labelling.decision.Decisions;
import fr.maillage.labelling.label.Label;
import fr.maillage.labelling.label.Labels;
import fr.maillage.people.Actor;
import fr.maillage.people.Grant;
import fr.maillage.people.Role;
import fr.maillage.shared.Refusal;
import fr.maillage.shared.UnknownObject;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.support.TransactionTemplate;

@OnDatabase
class WelcomeListTest {

    private static final Actor MANAGER = of(Role.MANAGER, "aix-en-provence");
    private static final Actor AGENT = of(Role.AGENT, "aix-en-provence");
    private static final Actor STRANGER = of(Role.MANAGER, "cc-oisans");

    @Autowired
    private Labelling labelling;

    @Autowired
    private Dossiers dossiers;

    @Autowired
    private Labels labels;

    @Autowired
    private WelcomeLists lists;

    @Autowired
    private TickItem ticking;

    @Autowired
    private Journal journal;

    @Autowired
    private Documents documents;

    @Autowired
    private List<DocumentGuard> guards;

    @Autowired
    private TransactionTemplate transaction;

    @Test
    void asksTheTeamOfALabelledStructureForEverythingInForce() {
        String label = labelled(LocalDate.of(2026, 3, 2));
        assertThat(lists.of(AGENT)).extracting(list -> list.label().id()).contains(label);
        assertThat(lists.of(label, People.SPONSOR).lines())
                .extracting(line -> line.item().code())
                .contains("signs", "identity-sheet", "enrolment", "mandate")
                .doesNotHaveDuplicates();
    }

    @Test
    void asksNothingThatCameAfterTheLabel() {
        assertThat(lists.of(labelled(LocalDate.of(2019, 1, 1)), MANAGER).lines())
                .isEmpty();
    }

    @Test
    void keepsATickWithWhoAndWhenAndTellsTheJournalOnce() {
        String label = labelled(LocalDate.of(2026, 3, 2));
        ticking.tick(label, "secrecy", AGENT);
        ticking.tick(label, "secrecy", MANAGER);
        assertThat(lists.of(label, MANAGER).done()).isEqualTo(1);
        assertThat(lists.of(label, MANAGER).lines())
                .filteredOn(line -> line.tick().isPresent())
                .singleElement()
                .satisfies(line -> {
                    assertThat(line.item().code()).isEqualTo("secrecy");
                    assertThat(line.tick().orElseThrow().tickedBy()).isEqualTo(AGENT.account());
                });
        assertThat(journal.of(label)).extracting(Entry::kind).containsOnlyOnce("welcome-item-done");
    }

    @Test
    void letsTheManagerTickWhatIsTheAgents() {
        String label = labelled(LocalDate.of(2026, 3, 2));
        assertThat(ticking.tick(label, "secrecy", MANAGER)).isInstanceOf(Outcome.Done.class);
    }

    @Test
    void refusesTicksOfThoseWhoseBusinessItIsNot() {
        String label = labelled(LocalDate.of(2026, 3, 2));
        assertThat(refusal(ticking.tick(label, "signs", AGENT))).isEqualTo("welcome.not-yours");
        assertThat(refusal(ticking.tick(label, "secrecy", People.SPONSOR))).isEqualTo("welcome.not-yours");
        assertThat(lists.of(label, MANAGER).done()).isZero();
        assertThatThrownBy(() -> ticking.tick(label, "no-such-item", MANAGER)).isInstanceOf(UnknownObject.class);
    }

    @Test
    void doesNotExistForOtherOrganisationsNorBeforeTheLabel() {
        String label = labelled(LocalDate.of(2026, 3, 2));
        assertThatThrownBy(() -> lists.of(label, STRANGER)).isInstanceOf(UnknownObject.class);
        assertThatThrownBy(() -> ticking.tick(label, "signs", STRANGER)).isInstanceOf(UnknownObject.class);
        assertThat(lists.of(STRANGER)).isEmpty();
        assertThatThrownBy(() -> lists.of(labelling.filed(), MANAGER)).isInstanceOf(UnknownObject.class);
    }

    @Test
    void letsTheTeamReadTheDecisionAndNothingElse() {
        String label = labelled(LocalDate.of(2026, 3, 2));
        transaction.executeWithoutResult(
                status -> labels.findById(label).orElseThrow().decide(Decisions.caseOf(label)));
        StoredDocument decision = stored(Decisions.caseOf(label), Acts.SEALED);
        assertThat(mayRead(decision, AGENT)).isTrue();
        assertThat(mayRead(decision, MANAGER)).isTrue();
        assertThat(mayRead(decision, STRANGER)).isFalse();
        assertThat(mayRead(stored(label, "attachment"), AGENT)).isFalse();
    }

    private String labelled(LocalDate day) {
        String id = labelling.filed();
        transaction.executeWithoutResult(status -> {
            for (CandidacyState next : List.of(
                    CandidacyState.REFERRED,
                    CandidacyState.VISIT_PLANNED,
                    CandidacyState.AUDITED,
                    CandidacyState.AGREED,
                    CandidacyState.LABELLED)) {
                dossiers.advance(id, next);
            }
            labels.save(new Label(id, "prefect", Instant.now(), day));
        });
        return id;
    }

    private StoredDocument stored(String label, String kind) {
        return documents.put(label, kind, "a.pdf", "application/pdf", new byte[] {1}, Journal.PLATFORM);
    }

    private boolean mayRead(StoredDocument document, Actor actor) {
        return guards.stream().anyMatch(guard -> guard.mayRead(document, actor));
    }

    private static String refusal(Outcome outcome) {
        return ((Outcome.Refused) outcome)
                .reasons().stream().map(Refusal::key).findFirst().orElseThrow();
    }

    private static Actor of(Role role, String organisation) {
        return new Actor(role + "-of-" + organisation, Set.of(Grant.inOrganisation(role, organisation)));
    }
}
