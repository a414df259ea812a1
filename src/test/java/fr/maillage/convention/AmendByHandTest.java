package fr.maillage.convention;

import static fr.maillage.casework.Refused.keys;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.maillage.OnDatabase;
import fr.maillage.act.Party;
import fr.maillage.act.Side;
import fr.maillage.casework.Outcome;
import fr.maillage.casework.Tasks;
import fr.maillage.convention.Convening.Department;
import fr.maillage.convention.amendment.AmendByHand;
import fr.maillage.convention.amendment.Amendment;
import fr.maillage.convention.amendment.Amendments;
import fr.maillage.convention.amendment.ConsolidatedText;
import fr.maillage.convention.amendment.ConsolidatedText.Member;
import fr.maillage.convention.amendment.Consolidation;
import fr.maillage.convention.amendment.PresentParties;
import fr.maillage.convention.amendment.SendAmendment;
import fr.maillage.convention.amendment.WriteAmendment;
import fr.maillage.convention.draft.DraftDecision;
import fr.maillage.convention.draft.InstrumentState;
import fr.maillage.convention.draft.Wording;
import fr.maillage.directory.LegalNature;
import fr.maillage.directory.Organisation;
import fr.maillage.directory.Organisations.NewOrganisation;
import fr.maillage.people.Grant;
import fr.maillage.people.Role;
import fr.maillage.shared.Ids;
import fr.maillage.shared.UnknownObject;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** The prefect's office amends a sealed convention by hand: local partners join and leave, or all parties agree. */
@OnDatabase
class AmendByHandTest {

    @Autowired
    Convening convening;

    @Autowired
    AmendByHand amending;

    @Autowired
    Amendments amendments;

    @Autowired
    WriteAmendment writing;

    @Autowired
    Tasks tasks;

    @Autowired
    PresentParties present;

    @Autowired
    Consolidation consolidation;

    private Department department;
    private String convention;
    private String association;

    @BeforeEach
    void aSealedConvention() {
        department = convening.department();
        convention = convening.sealed(department);
        association = convening
                .organisations
                .register(new NewOrganisation(
                        Ids.fresh(),
                        Organisation.Kind.SPONSOR,
                        LegalNature.ASSOCIATION,
                        "Association d’essai",
                        department.code(),
                        null,
                        "la présidente"))
                .id();
    }

    @Test
    void aLocalPartnerJoinsAndLeavesAfterItsNotice() {
        LocalDate today = convening.today.in(department.code());
        Amendment accession = begun(amending.join(convention, association, List.of(), department.office()));
        assertThat(accession.amended()).isEqualTo(convening.identity(convention));
        assertThat(keys(send(accession))).containsExactly("amendment.missing.engagement");
        write(accession, accession.wording().with("engagement", "Une permanence chaque mardi."));
        signed(accession, Side.PREFECT, Side.LOCAL_PARTNER);
        assertThat(partners()).containsExactly(association);
        String joining =
                amendments.findById(accession.id()).orElseThrow().number().orElseThrow();
        assertThat(members()).contains(new Member("Association d’essai", "la présidente", joining));
        assertThat(consolidated()).contains("Adhésion : Association d’essai", "Une permanence chaque mardi.");
        assertThat(keys(amending.join(convention, association, List.of(), department.office())))
                .containsExactly("amendment.joining.required");

        Amendment withdrawal = begun(amending.leave(convention, association, department.office()));
        assertThat(keys(send(withdrawal))).containsExactly("amendment.missing.received", "amendment.missing.leaves");
        Amendment unreadable = write(
                withdrawal, withdrawal.wording().with("received", "31/05/2026").with("leaves", "bientôt"));
        assertThat(keys(send(unreadable))).containsExactly("amendment.missing.received", "amendment.missing.leaves");
        Wording tooEarly = withdrawal
                .wording()
                .with("received", today.minusMonths(6).toString())
                .with("leaves", today.minusDays(1).toString());
        Amendment written = write(unreadable, tooEarly);
        assertThat(keys(send(written))).containsExactly("amendment.notice.too-short");
        write(written, tooEarly.with("leaves", today.toString()));
        signed(withdrawal, Side.PREFECT, Side.LOCAL_PARTNER);
        assertThat(partners()).isEmpty();
        assertThat(members())
                .hasSameSizeAs(convening.parties(convention))
                .extracting(Member::name)
                .doesNotContain("Association d’essai");
        assertThat(consolidated()).contains("Retrait : Association d’essai");
    }

    @Test
    void allWhoArePartyTodaySignWhatTheyChange() {
        Amendment change = begun(amending.change(convention, department.office()));
        write(change, change.wording().with("changes", "L’article 4 devient : le comité se réunit deux fois l’an."));

        assertThat(send(change)).isInstanceOf(Outcome.Done.class);

        assertThat(parties(change))
                .extracting(Party::organisation)
                .containsExactlyElementsOf(convening.parties(convention).stream()
                        .map(Party::organisation)
                        .toList());
    }

    @Test
    void whoeverJoinsWhileAChangeIsDraftedSignsItToo() {
        Amendment change = begun(amending.change(convention, department.office()));
        write(change, change.wording().with("changes", "Le comité se réunit deux fois l’an."));
        Amendment accession = begun(amending.join(convention, association, List.of(), department.office()));
        write(accession, accession.wording().with("engagement", "Une permanence chaque mardi."));
        signed(accession, Side.PREFECT, Side.LOCAL_PARTNER);

        assertThat(send(change)).isInstanceOf(Outcome.Done.class);

        assertThat(parties(change))
                .hasSize(convening.parties(convention).size() + 1)
                .extracting(Party::organisation)
                .contains(association);
    }

    @Test
    void onlyALocalPartnerLeavesAndNobodyTwiceAtOnce() {
        assertThat(keys(amending.leave(
                        convention, convening.parties(convention).get(1).organisation(), department.office())))
                .containsExactly("amendment.leaving.required");
        amending.join(convention, association, List.of(), department.office());
        assertThat(keys(amending.join(convention, association, List.of(), department.office())))
                .containsExactly("amendment.under-way");
    }

    @Test
    void onlyItsOfficeAmendsAConventionAndOnlyASealedOne() {
        assertThatThrownBy(() -> amending.change(
                        convention, convening.person(Grant.territorial(Role.PREFECTURE_OFFICER, "975"))))
                .isInstanceOf(UnknownObject.class);
        String draft = convening.draft(department);
        assertThatThrownBy(() -> amending.change(draft, department.office())).isInstanceOf(UnknownObject.class);
    }

    @Test
    void aStructureWhoseAmendmentWasGivenUpComesUnderTheConventionAfterAll() {
        String structure = convening.label(department);
        assertThat(keys(amending.cover(convention, structure, department.office())))
                .containsExactly("amendment.structure.required");
        Amendment first =
                amendments.findByConventionIdOrderByBegunAt(convention).get(0);
        String task = convening.task(first.id(), SendAmendment.FORM, department.office());
        tasks.complete(task, DraftDecision.ABANDON, department.office());

        Amendment again = begun(amending.cover(convention, structure, department.office()));

        signed(again, Side.PREFECT, Side.MANAGER);
        assertThat(keys(amending.cover(convention, structure, department.office())))
                .containsExactly("amendment.structure.required");
    }

    private Amendment begun(Outcome outcome) {
        return amendments.findById(outcome.id("amendment")).orElseThrow();
    }

    private Amendment write(Amendment amendment, Wording wording) {
        long version = amendments.findById(amendment.id()).orElseThrow().version();
        assertThat(writing.write(amendment.id(), version, wording, department.office()))
                .isEmpty();
        return amendments.findById(amendment.id()).orElseThrow();
    }

    private Outcome send(Amendment amendment) {
        String task = convening.task(amendment.id(), SendAmendment.FORM, department.office());
        return tasks.complete(task, DraftDecision.SEND, department.office());
    }

    private void signed(Amendment amendment, Side... sides) {
        assertThat(send(amendment)).isInstanceOf(Outcome.Done.class);
        convening.freeze(amendment.id());
        assertThat(parties(amendment)).extracting(Party::side).containsExactly(sides);
        parties(amendment).forEach(party -> convening.sign(amendment.id(), party, department));
        convening.seal.run();
        assertThat(amendments.findById(amendment.id()).orElseThrow().state()).isEqualTo(InstrumentState.SEALED);
    }

    private List<Party> parties(Amendment amendment) {
        return convening.parties.of(amendment.id(), amendment.issue());
    }

    private List<String> partners() {
        return present.of(convening.files.known(convention)).stream()
                .filter(party -> party.side() == Side.LOCAL_PARTNER)
                .map(Party::organisation)
                .toList();
    }

    private List<Member> members() {
        return text().members();
    }

    private ConsolidatedText text() {
        return consolidation
                .on(convening.today.in(department.code()), convention, department.office())
                .orElseThrow();
    }

    private String consolidated() {
        return text().parts().stream()
                .map(part -> part.title() + "\n" + part.text().text())
                .reduce("", String::concat);
    }
}
