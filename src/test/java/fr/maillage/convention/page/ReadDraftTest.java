package fr.maillage.convention.page;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.maillage.OnDatabase;
import fr.maillage.act.Former;
import fr.maillage.act.Party;
import fr.maillage.act.Side;
import fr.maillage.act.signature.ActAnswer;
import fr.maillage.act.signature.Signatures;
import fr.maillage.casework.Tasks;
import fr.maillage.convention.Convening;
import fr.maillage.convention.Convening.Department;
import fr.maillage.convention.draft.ConventionFiles;
import fr.maillage.convention.draft.Heading;
import fr.maillage.convention.draft.NameOthers;
import fr.maillage.convention.draft.NameOthers.Other;
import fr.maillage.convention.draft.WriteConvention;
import fr.maillage.convention.draft.WriteConvention.Typed;
import fr.maillage.people.Actor;
import fr.maillage.people.Grant;
import fr.maillage.people.Role;
import fr.maillage.shared.Refusal;
import fr.maillage.shared.Rewording.Fate;
import fr.maillage.shared.Rewording.Stretch;
import fr.maillage.shared.UnknownObject;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@OnDatabase
class ReadDraftTest {

    @Autowired
    Convening convening;

    @Autowired
    ReadDraft reading;

    @Autowired
    WriteConvention writing;

    @Autowired
    NameOthers naming;

    @Autowired
    ConventionFiles files;

    @Autowired
    Tasks tasks;

    private Department department;

    @BeforeEach
    void aDepartment() {
        department = convening.department();
    }

    @Test
    void showsWhoRefusedAndWhichWordsChangedSince() {
        String id = convening.sent(department);
        List<Party> parties = convening.parties(id);
        convening.sign(id, parties.get(0), department);
        Actor voice = convening.voiceOf(parties.get(1), department);
        tasks.complete(
                convening.task(id, Signatures.FORM, voice),
                new ActAnswer.Refusal("L’accueil est aussi le samedi."),
                voice);
        String before = files.known(id).wording().of("offer");
        write(id, Map.of("offer", before + " Le samedi aussi."));

        Former former =
                reading.of(id, department.office()).orElseThrow().former().orElseThrow();

        assertThat(former.number()).isEqualTo(1);
        assertThat(former.refusedBy()).contains(parties.get(1).name());
        assertThat(former.signed()).containsExactly(parties.get(0).name());
        assertThat(former.reason()).contains("aussi le samedi");
        assertThat(former.changes()).hasSize(1);
        assertThat(former.changes().get(0).arguments()).containsExactly(2, "Offre de services");
        assertThat(former.changes().get(0).words())
                .filteredOn(stretch -> stretch.fate() != Fate.KEPT)
                .containsExactly(new Stretch(Fate.ADDED, "Le samedi aussi."));
    }

    @Test
    void showsLaterRulesAndRequiresNone() {
        String id = convening.draft(department);

        ReadDraft.Draft draft = reading.of(id, department.office()).orElseThrow();

        assertThat(draft.later()).extracting(Heading::code).contains("denunciation", "users");
        assertThat(draft.articles()).extracting(Heading::code).doesNotContain("denunciation", "users");
        assertThat(draft.missing()).isEmpty();
        assertThat(draft.former()).isEmpty();
        assertThat(draft.sides()).extracting(ReadDraft.Named::side).containsExactly(Side.PREFECT, Side.BASE_PARTNER);
    }

    @Test
    void namesNobodyTwice() {
        String id = convening.draft(department);
        Party base = convening.parties(id).get(1);

        assertThat(naming.add(id, Other.witness(base.organisation() + "-" + department.code()), department.office()))
                .map(Refusal::key)
                .contains("convention.party.already-named");
        assertThat(convening.parties(id)).hasSize(10);
    }

    @Test
    void isNoDraftOnceItWasSent() {
        assertThat(reading.of(convening.sent(department), department.office())).isEmpty();
    }

    @Test
    void isUnknownToTheOfficeOfAnotherDepartement() {
        String id = convening.draft(department);
        Actor other = convening.person(Grant.territorial(Role.PREFECTURE_OFFICER, "2A"));

        assertThatThrownBy(() -> reading.of(id, other)).isInstanceOf(UnknownObject.class);
    }

    private void write(String id, Map<String, String> texts) {
        var typed = new Typed(files.known(id).version(), texts, "Chef-lieu", false);
        assertThat(writing.write(id, typed, department.office())).isEmpty();
    }
}
