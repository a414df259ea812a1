package fr.maillage.convention;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.maillage.OnDatabase;
import fr.maillage.act.Difference;
import fr.maillage.act.Former;
import fr.maillage.act.FormerIssues;
import fr.maillage.act.Issues;
import fr.maillage.act.Party;
import fr.maillage.act.WithdrawAct;
import fr.maillage.casework.Outcome;
import fr.maillage.convention.Convening.Department;
import fr.maillage.convention.draft.NameOthers;
import fr.maillage.convention.draft.NameOthers.Other;
import fr.maillage.convention.draft.WriteConvention;
import fr.maillage.convention.draft.WriteConvention.Typed;
import fr.maillage.delegation.Lending;
import fr.maillage.delegation.Lending.Person;
import fr.maillage.directory.LegalNature;
import fr.maillage.directory.Organisation;
import fr.maillage.directory.Organisations.NewOrganisation;
import fr.maillage.people.Actor;
import fr.maillage.people.Grant;
import fr.maillage.people.Role;
import fr.maillage.shared.Ids;
import fr.maillage.shared.Rewording.Fate;
import fr.maillage.shared.Rewording.Stretch;
import fr.maillage.shared.UnknownObject;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** What is told of an issue that was taken back, and to whom. */
@OnDatabase
class FormerIssuesTest {

    private static final String REASON = "L’article 2 oublie le samedi.";

    @Autowired
    Convening convening;

    @Autowired
    FormerIssues formers;

    @Autowired
    Issues issues;

    @Autowired
    WriteConvention writing;

    @Autowired
    NameOthers naming;

    @Autowired
    WithdrawAct withdrawal;

    @Autowired
    Lending lending;

    private Department department;
    private String convention;

    @BeforeEach
    void aConventionThatWaits() {
        department = convening.department();
        convention = convening.draft(department);
        send();
    }

    @Test
    void aPartyThatIsAskedAgainReadsEverythingThatReadsDifferently() {
        Party signed = convening.parties(convention).get(1);
        convening.sign(convention, signed, department);
        withdraw();
        String offer = convening.files.known(convention).wording().of("offer");
        write(Map.of("offer", offer + " Le samedi aussi."), "Chef-lieu, en préfecture", true);
        Party again = convening.parties(convention).get(2);
        writing.entitle(convention, Map.of(again.id(), "la directrice"), department.office());
        String witness = witness("Département d’essai");
        convening.annexing.refer("Dominique Essai, responsable", convention, department.office());
        send();

        Former former = readBy(convening.voiceOf(again, department));

        assertThat(former.number()).isEqualTo(1);
        assertThat(former.reason()).isEqualTo(REASON);
        assertThat(former.refusedBy()).isEmpty();
        assertThat(former.signed()).containsExactly(signed.name());
        assertThat(former.changes())
                .extracting(Difference::key)
                .containsExactly(
                        "draft.article",
                        "convention.changes.place",
                        "convention.changes.ordered",
                        "annex.name",
                        "act.changes.named",
                        "act.changes.title");
        assertThat(former.changes().get(0).arguments()).containsExactly(2, "Offre de services");
        assertThat(marked(former, 0)).containsExactly(new Stretch(Fate.ADDED, "Le samedi aussi."));
        assertThat(marked(former, 1))
                .extracting(Stretch::text)
                .containsExactly("Chef-lieu", "Chef-lieu, en préfecture");
        assertThat(former.changes().get(3).arguments()).contains(6);
        assertThat(marked(former, 3)).contains(new Stretch(Fate.ADDED, "Dominique "));
        assertThat(marked(former, 4)).extracting(Stretch::text).containsExactly(witness + ", la présidente");
        assertThat(former.changes().get(5).arguments()).containsExactly(again.name());
        assertThat(marked(former, 5)).extracting(Stretch::text).containsExactly("direction", "directrice");
    }

    @Test
    void aDelegateReadsTheSameAsWhoLentThemTheRight() {
        withdraw();
        convening.annexing.refer("Dominique Essai, responsable", convention, department.office());
        send();
        Grant right = convening.grantOf(convening.parties(convention).get(1), department);
        Actor principal = convening.person(right);
        Person delegate = lending.person();
        lending.given(Lending.wanted(delegate.email(), right), principal);

        assertThat(readBy(delegate.actor())).isEqualTo(readBy(principal));
        assertThat(readBy(principal).changes()).noneMatch(Difference::withheld);
    }

    @Test
    void whoReadsTheCaseAloneLearnsThatAnnex6ChangedAndNotHow() {
        withdraw();
        convening.annexing.refer("Dominique Essai, responsable", convention, department.office());
        send();

        List<Difference> changes =
                readBy(convening.person(Grant.national(Role.ANCT_OFFICER))).changes();

        assertThat(changes).hasSize(1).allMatch(Difference::withheld);
        assertThat(changes.get(0).words()).isEmpty();
    }

    @Test
    void whoIsNamedNoMoreAndWhoChangedPlacesIsTold() {
        withdraw();
        witness("Premier témoin");
        String second = witness("Second témoin");
        witness("Tiers témoin");
        send();
        withdraw();
        Party first = named("Premier témoin");
        remove(named("Tiers témoin"));
        remove(first);
        naming.add(convention, Other.witness(first.organisation()), department.office());
        send();

        Former former = readBy(department.office());

        assertThat(former.changes())
                .extracting(Difference::key)
                .containsExactly("act.changes.unnamed", "act.changes.order");
        assertThat(marked(former, 0)).extracting(Stretch::text).containsExactly("Tiers témoin, la présidente");
        assertThat(marked(former, 1))
                .isNotEmpty()
                .anyMatch(stretch -> stretch.text().contains("témoin"));
        assertThat(convening.parties(convention)).extracting(Party::name).endsWith(second, "Premier témoin");
    }

    @Test
    void twoIssuesStayComparedAsTheyWereSentWhateverFollows() {
        withdraw();
        write(Map.of("offer", "Une deuxième offre."), "Chef-lieu", false);
        convening.annexing.refer("Dominique Essai, responsable", convention, department.office());
        send();
        Former then = readBy(department.office());

        withdraw();
        write(Map.of("offer", "Une troisième offre."), "Ailleurs", true);
        convening.annexing.refer("Sacha Essai, responsable", convention, department.office());

        Former now = formers.before(issues.of(convention, 2).orElseThrow(), department.office())
                .orElseThrow();
        assertThat(now.changes()).isEqualTo(then.changes()).hasSize(2);
    }

    @Test
    void aDraftIsComparedForItsOfficeAlone() {
        assertThat(formers.before(issues.present(convention), department.office()))
                .isEmpty();
        withdraw();
        write(Map.of("offer", "Une autre offre."), "Chef-lieu", false);
        Actor party = convening.voiceOf(convening.parties(convention).get(1), department);
        Actor elsewhere = convening.department().office();

        assertThat(formers.beforeDraft(convention, department.office())
                        .orElseThrow()
                        .changes())
                .hasSize(1);
        assertThatThrownBy(() -> formers.beforeDraft(convention, party)).isInstanceOf(UnknownObject.class);
        assertThatThrownBy(() -> formers.beforeDraft(convention, elsewhere)).isInstanceOf(UnknownObject.class);
    }

    private void send() {
        assertThat(convening.send(convention, department)).isInstanceOf(Outcome.Done.class);
        convening.freeze(convention);
    }

    private void withdraw() {
        assertThat(withdrawal.withdraw(convention, REASON, department.office())).isInstanceOf(Outcome.Done.class);
    }

    private void write(Map<String, String> texts, String place, boolean ordered) {
        long version = convening.files.known(convention).version();
        assertThat(writing.write(convention, new Typed(version, texts, place, ordered), department.office()))
                .isEmpty();
    }

    private String witness(String name) {
        NewOrganisation told = new NewOrganisation(
                Ids.fresh(),
                Organisation.Kind.SPONSOR,
                LegalNature.ASSOCIATION,
                name,
                department.code(),
                null,
                "la présidente");
        String id = convening.organisations.register(told).id();
        assertThat(naming.add(convention, Other.witness(id), department.office()))
                .isEmpty();
        return name;
    }

    private void remove(Party party) {
        naming.remove(convention, party.id(), department.office());
    }

    private Party named(String name) {
        return convening.parties(convention).stream()
                .filter(party -> party.name().equals(name))
                .findFirst()
                .orElseThrow();
    }

    private Former readBy(Actor actor) {
        return formers.before(issues.present(convention), actor).orElseThrow();
    }

    private static List<Stretch> marked(Former former, int at) {
        return former.changes().get(at).words().stream()
                .filter(stretch -> stretch.fate() != Fate.KEPT)
                .toList();
    }
}
