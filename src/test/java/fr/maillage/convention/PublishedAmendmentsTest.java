package fr.maillage.convention;

import static fr.maillage.casework.Refused.keys;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.maillage.OnDatabase;
import fr.maillage.act.Issues;
import fr.maillage.act.Party;
import fr.maillage.casework.Outcome;
import fr.maillage.casework.Tasks;
import fr.maillage.convention.Convening.Department;
import fr.maillage.convention.amendment.Amendment;
import fr.maillage.convention.amendment.Amendments;
import fr.maillage.convention.amendment.SendAmendment;
import fr.maillage.convention.amendment.WriteAmendment;
import fr.maillage.convention.draft.DraftDecision;
import fr.maillage.convention.publication.Publications;
import fr.maillage.convention.publication.PublishedAmendment;
import fr.maillage.shared.UnknownObject;
import fr.maillage.signing.RelatedActs;
import fr.maillage.signing.RelatedActs.Related;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.transaction.support.TransactionTemplate;

/** What anybody may read of the acts that amend a convention. */
@OnDatabase
class PublishedAmendmentsTest {

    @Autowired
    Convening convening;

    @Autowired
    Amendments amendments;

    @Autowired
    WriteAmendment writing;

    @Autowired
    Issues issues;

    @Autowired
    Tasks tasks;

    @Autowired
    Publications publications;

    @Autowired
    JdbcTemplate rows;

    @Autowired
    TransactionTemplate transaction;

    @Autowired
    RelatedActs related;

    private Department department;
    private String number;
    private Amendment amendment;

    @BeforeEach
    void anAmendmentThatIsDrafted() {
        department = convening.department();
        String convention = convening.sealed(department);
        number = convening.files.known(convention).number().orElseThrow();
        convening.label(department);
        amendment = amendments.findByConventionIdOrderByBegunAt(convention).get(0);
    }

    @Test
    void aSealedOneStandsBesideTheConventionThatItAmends() {
        assertThat(publications.of(number).amendments()).isEmpty();
        assertThat(related.of(amendment.amended())).contains(new Related(number, false, 0));
        assertThat(send()).isInstanceOf(Outcome.Done.class);
        convening.freeze(amendment.id());
        assertThat(related.of(convening.identity(amendment.id()))).isEmpty();

        convening
                .parties
                .of(issues.present(amendment.id()))
                .forEach(party -> convening.sign(amendment.id(), party, department));
        convening.seal.run();

        PublishedAmendment published = publications.of(number).amendments().get(0);
        assertThat(published.title()).contains("France Services d’essai");
        assertThat(publications.amendment(number, published.number()))
                .isEqualTo(issues.present(amendment.id()).revision().orElseThrow());
        assertThat(related.of(amendment.amended())).contains(new Related(number, false, 1));
        assertThat(related.of(published.identity())).contains(new Related(number, true, 1));
        assertThatThrownBy(() -> publications.amendment(number, "AV-99")).isInstanceOf(UnknownObject.class);
    }

    @Test
    void noneIsSentWithAnAddressThatWouldBePublished() {
        var wording = amendment.wording().with("partners", "Écrire à camille@example.org.");
        assertThat(writing.write(amendment.id(), amendment.version(), wording, department.office()))
                .isEmpty();

        assertThat(keys(send())).containsExactly("amendment.public");
    }

    @Test
    void noneIsSentWithASignThatNoActCanShow() {
        var wording = amendment.wording().with("partners", "Une permanence 😀 le mardi.");
        assertThat(writing.write(amendment.id(), amendment.version(), wording, department.office()))
                .isEmpty();

        assertThat(keys(send())).containsExactly("amendment.letters");
    }

    @Test
    void noneIsSentWithAPartyWhoseNameNoActCanShowOrAnybodyCouldCall() {
        rename("Commune 😀");
        assertThat(keys(send())).containsExactly("amendment.letters.party");

        rename("Commune, 05 36 49 10 11");
        assertThat(keys(send())).containsExactly("amendment.public.party");

        rename("Commune d’essai");
        assertThat(send()).isInstanceOf(Outcome.Done.class);
        assertThat(convening.parties.of(amendment.id(), 1))
                .extracting(Party::name)
                .last()
                .isEqualTo("Commune d’essai");
    }

    private void rename(String name) {
        String manager = convening.parties.of(amendment.id(), 1).get(1).organisation();
        transaction.executeWithoutResult(
                status -> rows.update("update organisation set name = ? where id = ?", name, manager));
    }

    private Outcome send() {
        String task = convening.task(amendment.id(), SendAmendment.FORM, department.office());
        return tasks.complete(task, DraftDecision.SEND, department.office());
    }
}
