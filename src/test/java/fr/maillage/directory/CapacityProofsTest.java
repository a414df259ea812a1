package fr.maillage.directory;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.maillage.OnDatabase;
import fr.maillage.directory.StateCapacity.Act;
import fr.maillage.document.DocumentGuard;
import fr.maillage.document.Documents;
import fr.maillage.document.HostileFile;
import fr.maillage.document.StoredDocument;
import fr.maillage.document.pdf.HostilePdf;
import fr.maillage.journal.Entry;
import fr.maillage.journal.Journal;
import fr.maillage.people.Actor;
import fr.maillage.people.Grant;
import fr.maillage.people.Role;
import fr.maillage.shared.Ids;
import fr.maillage.shared.Refusal;
import fr.maillage.shared.UnknownObject;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** What proves that an organisation's manager may sign, given outside any candidacy. */
@OnDatabase
class CapacityProofsTest {

    @Autowired
    StateCapacity stating;

    @Autowired
    CapacityProofs proofs;

    @Autowired
    Organisations organisations;

    @Autowired
    Documents documents;

    @Autowired
    List<DocumentGuard> guards;

    @Autowired
    Journal journal;

    private String town;
    private Actor manager;

    @BeforeEach
    void aTown() {
        town = Ids.fresh();
        organisations.register(Characters.town(town, "Commune de Larrazet", "82"));
        manager = actor(Grant.inOrganisation(Role.MANAGER, town));
    }

    @Test
    void keepsADeliberationThatIsExecutory() {
        assertThat(state(deliberation())).isEmpty();

        CapacityProof kept = proofs.latest(town).orElseThrow();
        assertThat(kept.statement().number()).isEqualTo("DL.2022-334");
        assertThat(journal.of(town).stream().map(Entry::kind)).containsExactly("capacity-kept");
    }

    @Test
    void keepsNothingThatIsNoProof() {
        assertThat(keys(state(CapacityStatement.NONE)))
                .containsExactly(
                        "directory.capacity.lacks.kind",
                        "directory.capacity.lacks.number",
                        "directory.capacity.lacks.on");
        assertThat(keys(state(without("capacity.receipt")))).containsExactly("directory.capacity.lacks.receipt");
        assertThat(proofs.latest(town)).isEmpty();
    }

    @Test
    void asksNoReceiptOfABoard() {
        Map<String, String> board = new TreeMap<>(without("capacity.receipt").said());
        board.put("capacity.kind", "BOARD_DECISION");

        assertThat(state(new CapacityStatement(board))).isEmpty();
    }

    @Test
    void warnsOfWhatIsOddAndKeepsItAllTheSame() {
        Map<String, String> odd = new TreeMap<>(deliberation().said());
        odd.put("capacity.represented", "51");
        odd.put("capacity.on", "un vendredi");

        assertThat(state(new CapacityStatement(odd))).isEmpty();

        assertThat(keys(proofs.latest(town).orElseThrow().statement().oddities()))
                .contains("directory.capacity.odd-represented", "directory.capacity.no-day");
    }

    @Test
    void keepsTheActItselfForItsOwnPeopleAndItsPrefecture() {
        assertThat(stating.state(
                        town,
                        CapacityStatement.NONE,
                        deliberation(),
                        new Act("dl.pdf", HostilePdf.harmless()),
                        manager))
                .isEmpty();

        CapacityProof kept = proofs.latest(town).orElseThrow();
        StoredDocument act = documents.of(kept.document().orElseThrow());
        assertThat(kept.sha256()).contains(act.sha256());
        assertThat(act.isDraft()).isFalse();
        assertThat(mayRead(act, manager)).isTrue();
        assertThat(mayRead(act, actor(Grant.territorial(Role.PREFECTURE_OFFICER, "82"))))
                .isTrue();
        assertThat(mayRead(act, actor(Grant.territorial(Role.PREFECTURE_OFFICER, "13"))))
                .isFalse();
        assertThat(mayRead(act, actor(Grant.inOrganisation(Role.MANAGER, Ids.fresh()))))
                .isFalse();
    }

    @Test
    void takesNoActThatIsUnsound() {
        Act image = new Act("dl.png", HostileFile.image("png"));
        Act hostile = new Act("dl.pdf", HostilePdf.launching());

        assertThat(keys(stating.state(town, CapacityStatement.NONE, deliberation(), image, manager)))
                .containsExactly("directory.capacity.file.pdf");
        assertThat(keys(stating.state(town, CapacityStatement.NONE, deliberation(), hostile, manager)))
                .containsExactly("document.pdf-active");
        assertThat(proofs.latest(town)).isEmpty();
    }

    @Test
    void overwritesNothingThatAColleagueKeptMeanwhile() {
        state(deliberation());

        assertThat(keys(state(without("capacity.cast")))).containsExactly("directory.capacity.overtaken");
        assertThat(proofs.latest(town).orElseThrow().statement()).isEqualTo(deliberation());
    }

    @Test
    void isUnknownToOtherOrganisations() {
        for (Actor other : List.of(
                actor(Grant.inOrganisation(Role.MANAGER, Ids.fresh())),
                actor(Grant.inOrganisation(Role.AGENT, town)),
                actor(Grant.territorial(Role.PREFECT, "82")))) {
            assertThatThrownBy(() -> stating.known(town, other)).isInstanceOf(UnknownObject.class);
            assertThatThrownBy(() -> stating.state(town, CapacityStatement.NONE, deliberation(), Act.NONE, other))
                    .isInstanceOf(UnknownObject.class);
        }
    }

    @Test
    void isKeptOnceWhenItComesTwice() {
        proofs.keep(town, deliberation(), "platform");
        proofs.keep(town, deliberation(), "platform");
        proofs.keep(town, CapacityStatement.NONE, "platform");

        assertThat(journal.of(town)).hasSize(1);
    }

    private List<Refusal> state(CapacityStatement typed) {
        return stating.state(town, CapacityStatement.NONE, typed, Act.NONE, manager);
    }

    private boolean mayRead(StoredDocument document, Actor actor) {
        return guards.stream().anyMatch(guard -> guard.mayRead(document, actor));
    }

    private static CapacityStatement without(String field) {
        Map<String, String> left = new TreeMap<>(deliberation().said());
        left.remove(field);
        return new CapacityStatement(left);
    }

    private static CapacityStatement deliberation() {
        return Characters.deliberation();
    }

    private static Actor actor(Grant grant) {
        return new Actor(Ids.fresh(), Set.of(grant));
    }

    private static List<String> keys(List<Refusal> refusals) {
        return refusals.stream().map(Refusal::key).toList();
    }
}
