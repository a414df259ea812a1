package fr.maillage.convention;

import static org.assertj.core.api.Assertions.assertThat;

import fr.maillage.OnDatabase;
import fr.maillage.act.Party;
import fr.maillage.act.Side;
import fr.maillage.casework.Outcome;
import fr.maillage.casework.Tasks;
import fr.maillage.convention.Convening.Department;
import fr.maillage.convention.amendment.AmendByHand;
import fr.maillage.convention.amendment.Amendment;
import fr.maillage.convention.amendment.SendAmendment;
import fr.maillage.convention.amendment.WriteAmendment;
import fr.maillage.convention.draft.DraftDecision;
import fr.maillage.convention.draft.NameOthers;
import fr.maillage.convention.draft.NameOthers.Other;
import fr.maillage.directory.LegalNature;
import fr.maillage.directory.Organisation;
import fr.maillage.directory.Organisations.NewOrganisation;
import fr.maillage.document.DocumentGuard;
import fr.maillage.document.Documents;
import fr.maillage.people.Actor;
import fr.maillage.shared.Ids;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** A local partner that signed a convention and has left it since. */
@OnDatabase
class PartnerLeftTest {

    @Autowired
    Convening convening;

    @Autowired
    NameOthers naming;

    @Autowired
    AmendByHand amending;

    @Autowired
    WriteAmendment writing;

    @Autowired
    Tasks tasks;

    @Autowired
    Documents documents;

    @Autowired
    List<DocumentGuard> guards;

    private Department department;
    private String convention;

    @Test
    void readsTheSixthAnnexNoMore() {
        department = convening.department();
        Party partner = signedBy(association());
        Actor voice = convening.voiceOf(partner, department);
        assertThat(readsTheSixthAnnex(voice)).isTrue();

        leaves(partner.organisation());

        assertThat(readsTheSixthAnnex(voice)).isFalse();
        assertThat(readsTheSixthAnnex(department.office())).isTrue();
    }

    private String association() {
        return convening
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

    private Party signedBy(String association) {
        convention = convening.draft(department);
        Other local = new Other(Side.LOCAL_PARTNER, association, List.of());
        assertThat(naming.add(convention, local, department.office())).isEmpty();
        assertThat(convening.send(convention, department)).isInstanceOf(Outcome.Done.class);
        convening.freeze(convention);
        convening.finish(convention, department);
        return convening.parties(convention).stream()
                .filter(party -> party.side() == Side.LOCAL_PARTNER)
                .findFirst()
                .orElseThrow();
    }

    private void leaves(String association) {
        LocalDate today = convening.today.in(department.code());
        String id = amending.leave(convention, association, department.office()).id("amendment");
        Amendment withdrawal = convening.amendments.findById(id).orElseThrow();
        var words = withdrawal
                .wording()
                .with("received", today.minusMonths(7).toString())
                .with("leaves", today.toString());
        assertThat(writing.write(id, withdrawal.version(), words, department.office()))
                .isEmpty();
        String task = convening.task(id, SendAmendment.FORM, department.office());
        assertThat(tasks.complete(task, DraftDecision.SEND, department.office()))
                .isInstanceOf(Outcome.Done.class);
        convening.freeze(id);
        convening.parties.of(id, 1).forEach(party -> convening.sign(id, party, department));
        convening.seal.run();
    }

    private boolean readsTheSixthAnnex(Actor actor) {
        return documents.list(convention, "convention-annex-restricted").stream()
                .allMatch(file -> guards.stream().anyMatch(guard -> guard.mayRead(file, actor)));
    }
}
