package fr.maillage.casework;

import static fr.maillage.engine.Requests.AUDITOR;
import static fr.maillage.engine.Requests.OFFICER;
import static fr.maillage.engine.Requests.STRANGER;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.maillage.OnDatabase;
import fr.maillage.engine.RequestVerbs.Answer;
import fr.maillage.engine.Requests;
import fr.maillage.people.Actor;
import fr.maillage.people.Grant;
import fr.maillage.people.Role;
import fr.maillage.shared.Ids;
import fr.maillage.shared.UnknownObject;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@OnDatabase
class CasesTest {

    private static final Actor SPONSOR = new Actor("sponsor", Set.of(Grant.inOrganisation(Role.SPONSOR, "town")));
    private static final Actor ANCT = new Actor("anct", Set.of(Grant.national(Role.ANCT_OFFICER)));

    @Autowired
    private Cases cases;

    @Autowired
    private Tasks tasks;

    @Autowired
    private Requests requests;

    @Test
    void showsACaseToItsSponsorItsPrefectureAndTheAgencyOnly() {
        String caseId = open("Maison du fleuve");

        for (Actor reader : Set.of(SPONSOR, OFFICER, ANCT)) {
            assertThat(cases.of(caseId, reader).title()).isEqualTo("Maison du fleuve");
            assertThat(cases.isReadBy(caseId, reader)).isTrue();
        }
        for (Actor other : Set.of(STRANGER, AUDITOR, Requests.OPERATOR, Requests.partner("CNAF"))) {
            assertThatThrownBy(() -> cases.of(caseId, other)).isInstanceOf(UnknownObject.class);
            assertThat(cases.isReadBy(caseId, other)).isFalse();
        }
        assertThat(cases.isReadBy(Ids.fresh(), ANCT)).isFalse();
    }

    @Test
    void showsACaseToWhomItAskedSomething() {
        String caseId = open("Maison du canal");
        tasks.complete(requests.task(caseId), new Answer("ASK"), OFFICER);

        assertThat(cases.isReadBy(caseId, Requests.partner("CNAF"))).isTrue();
        assertThat(cases.isReadBy(caseId, Requests.partner("DGFIP"))).isFalse();
    }

    @Test
    void findsCasesByTitleWithinReachOnly() {
        String caseId = open("Halle 100% locale");
        var search = new Cases.Search("test", "", "", "100%", true, Cases.Order.TITLE);

        assertThat(cases.list(OFFICER, search, 0).rows()).extracting(Case::id).containsExactly(caseId);
        assertThat(cases.list(ANCT, search, 0).rows()).hasSize(1);
        assertThat(cases.list(STRANGER, search, 0).rows()).isEmpty();
        assertThat(cases.list(AUDITOR, search, 0).rows()).isEmpty();
    }

    @Test
    void listsInEveryOrder() {
        open("Maison de la source");

        for (Cases.Order order : Cases.Order.values()) {
            assertThat(cases.list(ANCT, new Cases.Search("", "82", "opened", "", false, order), 0)
                            .rows())
                    .isNotEmpty();
        }
    }

    @Test
    void walksFromStageToStageAndIsClosedOnce() {
        String caseId = open("Maison du pont");

        cases.reach(caseId, "reviewed");
        cases.close(caseId, "labelled");
        cases.close(caseId, "refused");

        assertThat(cases.of(caseId, ANCT).stage()).isEqualTo("labelled");
        assertThat(cases.of(caseId, ANCT).isOpen()).isFalse();
        assertThatThrownBy(() -> cases.reach(caseId, "reviewed")).isInstanceOf(IllegalStateException.class);
    }

    private String open(String title) {
        String caseId = Ids.fresh();
        cases.open(new Cases.Opening(caseId, "test", title, "82", "town", "review-request"), Requests.variables());
        return caseId;
    }
}
