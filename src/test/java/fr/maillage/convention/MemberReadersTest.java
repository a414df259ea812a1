package fr.maillage.convention;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.maillage.OnDatabase;
import fr.maillage.act.Issues;
import fr.maillage.act.Party;
import fr.maillage.casework.Cases;
import fr.maillage.casework.Outcome;
import fr.maillage.casework.Tasks;
import fr.maillage.convention.Convening.Department;
import fr.maillage.convention.amendment.Consolidation;
import fr.maillage.convention.amendment.SendAmendment;
import fr.maillage.convention.draft.DraftDecision;
import fr.maillage.convention.draft.Enclosures;
import fr.maillage.document.DocumentGuard;
import fr.maillage.document.Documents;
import fr.maillage.document.StoredDocument;
import fr.maillage.people.Actor;
import fr.maillage.people.Grant;
import fr.maillage.people.Role;
import fr.maillage.shared.UnknownObject;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Who joined a convention by an amendment reads what it joined; anybody else of that role does not know of it. */
@OnDatabase
class MemberReadersTest {

    @Autowired
    Convening convening;

    @Autowired
    Cases cases;

    @Autowired
    Tasks tasks;

    @Autowired
    Issues issues;

    @Autowired
    Documents documents;

    @Autowired
    List<DocumentGuard> guards;

    @Autowired
    Enclosures enclosures;

    @Autowired
    Consolidation consolidation;

    private Department department;
    private String convention;
    private String amendment;
    private Actor manager;

    @BeforeEach
    void aManagerWhoIsToJoin() {
        department = convening.department();
        convention = convening.sealed(department);
        convening.label(department);
        amendment = convening
                .amendments
                .findByConventionIdOrderByBegunAt(convention)
                .get(0)
                .id();
        String task = convening.task(amendment, SendAmendment.FORM, department.office());
        assertThat(tasks.complete(task, DraftDecision.SEND, department.office()))
                .isInstanceOf(Outcome.Done.class);
        convening.freeze(amendment);
        manager = convening.voiceOf(signatories().get(1), department);
    }

    @Test
    void whoJoinedByAnAmendmentReadsTheConventionItsAnnexesAndTheConsolidatedText() {
        join();

        assertThat(convening.files.readable(convention, manager).id()).isEqualTo(convention);
        assertThat(cases.of(convention, manager).id()).isEqualTo(convention);
        assertThat(documents.list(convention)).hasSizeGreaterThan(7).allMatch(file -> mayRead(file, manager));
        assertThat(enclosures.of(issues.present(convention), manager))
                .hasSize(7)
                .allMatch(annex -> annex.readable());
        assertThat(consolidation.on(convening.today.in(department.code()), convention, manager))
                .hasValueSatisfying(text -> assertThat(text.parts()).hasSize(2));
    }

    @Test
    void whoIsStillToJoinKnowsTheirAmendmentAlone() {
        assertThat(cases.of(amendment, manager).id()).isEqualTo(amendment);

        assertUnknownTo(manager);
    }

    @Test
    void managersOfAnotherOrganisationOrTerritoryAndPartnersElsewhereDoNotKnowOfIt() {
        join();
        Department elsewhere = convening.department();
        Party partner = convening.parties(convention).get(1);

        assertUnknownTo(convening.person(new Grant(Role.MANAGER, department.code(), "une-autre-commune")));
        assertUnknownTo(convening.person(new Grant(Role.MANAGER, elsewhere.code(), "une-autre-commune")));
        assertUnknownTo(convening.person(new Grant(Role.PARTNER_SIGNATORY, elsewhere.code(), partner.organisation())));
        assertUnknownTo(convening.person(Grant.territorial(Role.PREFECT, elsewhere.code())));
    }

    @Test
    void aPartyReadsAnAmendmentThatAskedNothingOfItOnceItIsInForce() {
        Actor partner = convening.voiceOf(convening.parties(convention).get(1), department);
        assertThatThrownBy(() -> cases.of(amendment, partner)).isInstanceOf(UnknownObject.class);

        join();

        assertThat(cases.of(amendment, partner).id()).isEqualTo(amendment);
    }

    @Test
    void nobodyIsPartyToADraft() {
        String draft = convening.draft(convening.department());
        Party named = convening.parties(draft).get(1);
        Actor voice = convening.person(
                new Grant(Role.PARTNER_SIGNATORY, convening.files.known(draft).departement(), named.organisation()));

        assertThatThrownBy(() -> convening.files.readable(draft, voice)).isInstanceOf(UnknownObject.class);
    }

    private void assertUnknownTo(Actor actor) {
        assertThatThrownBy(() -> convening.files.readable(convention, actor)).isInstanceOf(UnknownObject.class);
        assertThatThrownBy(() -> consolidation.on(convening.today.in(department.code()), convention, actor))
                .isInstanceOf(UnknownObject.class);
        assertThat(documents.list(convention)).isNotEmpty().noneMatch(file -> mayRead(file, actor));
    }

    private boolean mayRead(StoredDocument file, Actor actor) {
        return guards.stream().anyMatch(guard -> guard.mayRead(file, actor));
    }

    private void join() {
        signatories().forEach(party -> convening.sign(amendment, party, department));
        convening.seal.run();
        assertThat(convening.amendments.findById(amendment).orElseThrow().number())
                .isPresent();
    }

    private List<Party> signatories() {
        return convening.parties.of(amendment, 1);
    }
}
