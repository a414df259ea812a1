package fr.maillage.convention.annex;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.maillage.OnDatabase;
import fr.maillage.act.Party;
import fr.maillage.convention.Convening;
import fr.maillage.convention.Convening.Department;
import fr.maillage.convention.draft.ConventionFiles;
import fr.maillage.convention.draft.Missing;
import fr.maillage.convention.draft.WriteConvention;
import fr.maillage.people.Actor;
import fr.maillage.shared.Refusal;
import fr.maillage.shared.UnknownObject;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** What the office may type in an annex, and what keeps a convention from being sent. */
@OnDatabase
class WriteAnnexTest {

    private static final String MAIL = AnnexField.REFERENT_MAIL.key("msa");

    @Autowired
    Convening convening;

    @Autowired
    Annexing annexing;

    @Autowired
    WriteAnnex writing;

    @Autowired
    WriteConvention words;

    @Autowired
    AnnexDrafts drafts;

    @Autowired
    Missing missing;

    @Autowired
    ConventionFiles files;

    private Department department;
    private String id;

    @BeforeEach
    void aDraft() {
        department = convening.department();
        id = convening.draft(department);
    }

    @Test
    void namesEveryBasePartnerWithoutAnOfferOrAReferentAndTheArticleThatAsksForIt() {
        assertThat(missing.in(files.known(id))).isEmpty();
        annexing.type(id, AnnexKind.OFFERS, AnnexField.SESSIONS, "", department.office());
        annexing.type(id, AnnexKind.REFERENTS, AnnexField.REFERENT_PHONE, "", department.office());

        List<Refusal> lacks = missing.in(files.known(id));

        assertThat(lacks).hasSize(18);
        assertThat(lacks.get(0).key()).isEqualTo("annex.missing.OFFERS");
        assertThat(lacks.get(0).arguments()).contains("convention type, art. 5.3");
        assertThat(lacks.get(17).key()).isEqualTo("annex.missing.REFERENTS");
        assertThat(lacks.get(17).arguments()).contains("convention type, art. 5.2.1");
    }

    @Test
    void refusesContactDetailsInWhatIsPublished() {
        annexing.type(id, AnnexKind.OFFERS, AnnexField.VIDEO, "Appelez le 05 36 49 10 11.", department.office());
        write("steering", "Écrire à comite@prefecture.example.");

        assertThat(missing.in(files.known(id)))
                .extracting(Refusal::key)
                .contains("annex.public.article", "annex.public.annex");
    }

    @Test
    void refusesContactDetailsInTheTitleOfAPartyAndInThePlace() {
        Party partner = convening.parties(id).get(1);
        words.entitle(id, Map.of(partner.id(), "la direction, 05 36 49 10 11"), department.office());
        var typed = new WriteConvention.Typed(files.known(id).version(), Map.of(), "Agen, mairie@agen.example", false);
        assertThat(words.write(id, typed, department.office())).isEmpty();

        assertThat(missing.in(files.known(id)))
                .containsExactlyInAnyOrder(
                        Refusal.at("place", "annex.public.place"),
                        Refusal.at("title." + partner.id(), "annex.public.party", partner.name()));
    }

    @Test
    void saysBesideTheFieldWhatIsNoMailAddressAndLosesNothingElse() {
        var typed = new WriteAnnex.Typed(drafts.of(id).version(), Map.of(MAIL, "msa sans arobase"));

        assertThat(writing.write(id, AnnexKind.REFERENTS, typed, department.office()))
                .containsExactly(Refusal.at(MAIL, "annex.mail.bad"));
        assertThat(drafts.of(id).typed().of(MAIL)).isEqualTo("referent@partenaire.example");
    }

    @Test
    void tellsWhoComesLateThatAColleagueWasFaster() {
        long version = drafts.of(id).version();
        annexing.type(id, AnnexKind.OFFERS, AnnexField.PLACES, "Agen", department.office());

        var late = new WriteAnnex.Typed(version, Map.of(AnnexField.PLACES.key("msa"), "Nérac"));

        assertThat(writing.write(id, AnnexKind.OFFERS, late, department.office()))
                .extracting(Refusal::key)
                .containsExactly("convention.overtaken");
    }

    @Test
    void isUnknownOnceTheConventionWasSentAndToAnybodyElse() {
        Actor other = convening.department().office();
        var typed = new WriteAnnex.Typed(drafts.of(id).version(), Map.of());
        assertThatThrownBy(() -> writing.write(id, AnnexKind.OFFERS, typed, other))
                .isInstanceOf(UnknownObject.class);

        convening.send(id, department);

        assertThatThrownBy(() -> writing.write(id, AnnexKind.OFFERS, typed, department.office()))
                .isInstanceOf(UnknownObject.class);
    }

    private void write(String heading, String text) {
        var typed = new WriteConvention.Typed(files.known(id).version(), Map.of(heading, text), "Chef-lieu", false);
        assertThat(words.write(id, typed, department.office())).isEmpty();
    }
}
