package fr.maillage.convention;

import static fr.maillage.casework.Refused.keys;
import static org.assertj.core.api.Assertions.assertThat;

import fr.maillage.OnDatabase;
import fr.maillage.act.Party;
import fr.maillage.act.Side;
import fr.maillage.act.signature.SignAct;
import fr.maillage.act.signature.Signatures;
import fr.maillage.casework.Outcome;
import fr.maillage.convention.Convening.Department;
import fr.maillage.delegation.Lending;
import fr.maillage.delegation.Lending.Person;
import fr.maillage.directory.CapacityStatement;
import fr.maillage.directory.Characters;
import fr.maillage.directory.Organisations;
import fr.maillage.directory.StateCapacity;
import fr.maillage.directory.StateCapacity.Act;
import fr.maillage.directory.Structures;
import fr.maillage.people.Actor;
import fr.maillage.people.Grant;
import fr.maillage.shared.Ids;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** A manager signs when it is proved that they may, and goes on where they stood when the proof comes. */
@OnDatabase
class ManagersCapacityTest {

    @Autowired
    Convening convening;

    @Autowired
    Lending lending;

    @Autowired
    Organisations organisations;

    @Autowired
    Structures structures;

    @Autowired
    StateCapacity stating;

    @Autowired
    SignAct sign;

    private Department department;
    private String convention;
    private String town;
    private Party party;
    private Actor manager;
    private String task;

    @BeforeEach
    void aConventionThatNamesAManager() {
        department = convening.department();
        town = Ids.fresh();
        organisations.register(Characters.town(town, "Commune de Larrazet", department.code()));
        structures.open(Characters.structureSince(Department.REFERENCE.minusDays(1), town, department.code()));
        convention = convening.sent(department);
        party = convening.parties(convention).stream()
                .filter(one -> one.side() == Side.MANAGER)
                .findFirst()
                .orElseThrow();
        manager = convening.person(right());
        task = convening.task(convention, Signatures.FORM, manager);
    }

    @Test
    void isAskedForItsProofAndThenSigns() {
        assertThat(keys(signs(manager))).containsExactly("act.sign.capacity");
        assertThat(hasSigned()).isFalse();

        assertThat(stating.state(town, CapacityStatement.NONE, Characters.deliberation(), Act.NONE, manager))
                .isEmpty();

        assertThat(signs(manager)).isInstanceOf(Outcome.Done.class);
        assertThat(hasSigned()).isTrue();
    }

    @Test
    void needsItWhenADelegateSignsToo() {
        Person delegate = lending.person();
        lending.given(Lending.wanted(delegate.email(), right()), manager);

        assertThat(keys(signs(delegate.actor()))).containsExactly("act.sign.capacity");
        stating.state(town, CapacityStatement.NONE, Characters.deliberation(), Act.NONE, manager);

        assertThat(signs(delegate.actor())).isInstanceOf(Outcome.Done.class);
    }

    private Grant right() {
        return convening.grantOf(party, department);
    }

    private Outcome signs(Actor actor) {
        return sign.sign(task, Convening.PASSWORD, actor);
    }

    private boolean hasSigned() {
        return convening.parties(convention).stream()
                .filter(one -> one.side() == Side.MANAGER)
                .allMatch(Party::hasSigned);
    }
}
