package fr.maillage.convention;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.maillage.OnDatabase;
import fr.maillage.act.Party;
import fr.maillage.convention.Convening.Department;
import fr.maillage.convention.draft.WriteConvention;
import fr.maillage.people.Actor;
import fr.maillage.people.Grant;
import fr.maillage.people.Role;
import fr.maillage.shared.Refusal;
import fr.maillage.shared.UnknownObject;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** The office says on a draft as whom somebody signs for a party. */
@OnDatabase
class PartyTitlesTest {

    @Autowired
    Convening convening;

    @Autowired
    WriteConvention writing;

    private Department department;
    private String convention;
    private Party party;

    @BeforeEach
    void aDraft() {
        department = convening.department();
        convention = convening.draft(department);
        party = convening.parties(convention).get(1);
    }

    @Test
    void saysItForOneAndLeavesTheOthers() {
        assertThat(entitle(" la directrice territoriale ")).isEmpty();

        assertThat(convening.parties(convention).get(1).title()).isEqualTo("la directrice territoriale");
        assertThat(convening.parties(convention).get(2).title()).isEqualTo("la direction");
    }

    @Test
    void refusesAnEmptyOne() {
        assertThat(entitle("  ")).map(Refusal::key).contains("convention.party.untitled");
        assertThat(entitle("x".repeat(201))).map(Refusal::key).contains("act.text.too-long");
        assertThat(convening.parties(convention).get(1).title()).isEqualTo(party.title());
    }

    @Test
    void isTheOfficesOwn() {
        Actor elsewhere = convening.person(Grant.territorial(Role.PREFECTURE_OFFICER, "975"));

        assertThatThrownBy(() -> writing.entitle(convention, Map.of(party.id(), "le directeur"), elsewhere))
                .isInstanceOf(UnknownObject.class);
    }

    private Optional<Refusal> entitle(String title) {
        return writing.entitle(convention, Map.of(party.id(), title), department.office());
    }
}
