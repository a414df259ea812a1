package fr.maillage.convention;

import static fr.maillage.casework.Refused.reasons;
import static org.assertj.core.api.Assertions.assertThat;

import fr.maillage.OnDatabase;
import fr.maillage.act.Party;
import fr.maillage.act.Side;
import fr.maillage.casework.Outcome;
import fr.maillage.convention.Convening.Department;
import fr.maillage.convention.amendment.AmendByHand;
import fr.maillage.convention.draft.NameOthers;
import fr.maillage.convention.draft.NameOthers.Other;
import fr.maillage.directory.LegalNature;
import fr.maillage.directory.Organisation;
import fr.maillage.directory.Organisations.NewOrganisation;
import fr.maillage.shared.Ids;
import fr.maillage.shared.Refusal;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Local partners sign where they are present in all structures, and stand in annex 4 where they are in some. */
@OnDatabase
class LocalPresenceTest {

    private static final String ARTICLE = "convention type, art. 1 et annexe 4";
    private static final String NAME = "Association d’essai";

    @Autowired
    Convening convening;

    @Autowired
    NameOthers naming;

    @Autowired
    AmendByHand amending;

    private Department department;
    private String association;

    @BeforeEach
    void anAssociation() {
        department = convening.department();
        NewOrganisation told = new NewOrganisation(
                Ids.fresh(),
                Organisation.Kind.SPONSOR,
                LegalNature.ASSOCIATION,
                NAME,
                department.code(),
                null,
                "la présidente");
        association = convening.organisations.register(told).id();
    }

    @Test
    void oneThatIsAbsentFromAStructureIsNotNamedAndTheRefusalSaysFromWhichAndWhy() {
        String structure = convening.label(department);
        String id = convening.draft(department, convening.today.in(department.code()));

        assertThat(add(id, List.of())).contains(absent());
        assertThat(convening.parties(id)).noneMatch(this::isLocal);

        assertThat(add(id, List.of(structure))).isEmpty();
        assertThat(convening.parties(id)).filteredOn(this::isLocal).hasSize(1);
        assertThat(convening.send(id, department)).isInstanceOf(Outcome.Done.class);
    }

    @Test
    void aWitnessNeedNotBePresentAnywhere() {
        convening.label(department);
        String id = convening.draft(department, convening.today.in(department.code()));

        assertThat(naming.add(id, Other.witness(association), department.office()))
                .isEmpty();
    }

    @Test
    void aStructureThatGetsItsLabelMeanwhileIsAskedForBeforeTheConventionIsSent() {
        String id = convening.draft(department, convening.today.in(department.code()));
        assertThat(add(id, List.of())).isEmpty();
        String structure = convening.label(department);

        assertThat(reasons(convening.send(id, department))).contains(absent());

        Party local =
                convening.parties(id).stream().filter(this::isLocal).findFirst().orElseThrow();
        naming.remove(id, local.id(), department.office());
        assertThat(add(id, List.of(structure))).isEmpty();
        assertThat(reasons(convening.send(id, department))).doesNotContain(absent());
    }

    @Test
    void whoJoinsAConventionInForceIsPresentInAllStructuresOfToday() {
        String convention = convening.sealed(department);
        String structure = convening.label(department);

        assertThat(reasons(amending.join(convention, association, List.of(), department.office())))
                .containsExactly(absent());
        assertThat(amending.join(convention, association, List.of(structure), department.office()))
                .isInstanceOf(Outcome.Done.class);
    }

    private Optional<Refusal> add(String id, List<String> presentIn) {
        return naming.add(id, new Other(Side.LOCAL_PARTNER, association, presentIn), department.office());
    }

    private boolean isLocal(Party party) {
        return party.side() == Side.LOCAL_PARTNER;
    }

    private static Refusal absent() {
        return Refusal.at("presentIn", "convention.local-partner.absent", NAME, "France Services d’essai", ARTICLE);
    }
}
