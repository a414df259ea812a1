package fr.maillage.convention.publication;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.maillage.OnDatabase;
import fr.maillage.act.seal.SealActs;
import fr.maillage.convention.Convening;
import fr.maillage.convention.Convening.Department;
import fr.maillage.convention.annex.AnnexKind;
import fr.maillage.convention.draft.Convention;
import fr.maillage.convention.draft.ConventionFiles;
import fr.maillage.convention.publication.Publications.Order;
import fr.maillage.document.Documents;
import fr.maillage.shared.UnknownObject;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** What anybody may read of conventions. */
@OnDatabase
class PublicationsTest {

    @Autowired
    Convening convening;

    @Autowired
    Publications publications;

    @Autowired
    ConventionFiles files;

    @Autowired
    Documents documents;

    @Autowired
    SealActs seal;

    @Test
    void aSealedConventionIsPublicWithAllItsAnnexesButTheSixth() {
        Department department = convening.department();
        String id = convening.sent(department);
        assertThat(publications.list(department.code(), Order.LATEST, 0).rows()).isEmpty();
        convening.parties(id).forEach(party -> convening.sign(id, party, department));
        seal.run();

        String number = files.known(id).number().orElseThrow();

        assertThat(publications.list(department.code(), Order.DEPARTEMENT, 0).rows())
                .extracting(Convention::id)
                .containsExactly(id);
        assertThat(publications.of(number).annexes()).hasSize(7);
        assertThat(documents.of(publications.act(number)).kind()).isEqualTo("act-sealed");
        for (AnnexKind kind : AnnexKind.values()) {
            if (kind.isRestricted()) {
                assertThatThrownBy(() -> publications.annex(number, kind)).isInstanceOf(UnknownObject.class);
            } else {
                assertThat(documents.of(publications.annex(number, kind)).caseId())
                        .isEqualTo(id);
            }
        }
    }

    @Test
    void aNumberThatNobodyGaveIsUnknown() {
        assertThatThrownBy(() -> publications.of("CD-99-2026-00000000")).isInstanceOf(UnknownObject.class);
    }
}
