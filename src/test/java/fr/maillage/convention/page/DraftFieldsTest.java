package fr.maillage.convention.page;

import static org.assertj.core.api.Assertions.assertThat;

import fr.maillage.OnDatabase;
import fr.maillage.convention.Convening;
import fr.maillage.convention.Convening.Department;
import fr.maillage.convention.draft.Convention;
import fr.maillage.convention.draft.ConventionFiles;
import fr.maillage.convention.draft.Headings;
import fr.maillage.convention.draft.WriteConvention;
import fr.maillage.shared.Refusal;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@OnDatabase
class DraftFieldsTest {

    @Autowired
    Convening convening;

    @Autowired
    ConventionFiles files;

    @Autowired
    WriteConvention writing;

    @Autowired
    Headings headings;

    @Test
    void aLaterTabKeepsWhatItTypedAndTakesOverTheRest() {
        Department department = convening.department();
        String id = convening.draft(department);
        DraftFields early = new DraftFields(files.known(id));
        DraftFields late = new DraftFields(files.known(id));
        early.getTexts().put("purpose", "Le premier onglet.");
        early.getTexts().put("offer", "L’offre du premier onglet.");
        late.getTexts().put("purpose", "Le second\r\nonglet.");
        assertThat(writing.write(id, early.typed(), department.office())).isEmpty();

        assertThat(writing.write(id, late.typed(), department.office()))
                .map(Refusal::key)
                .contains("convention.overtaken");
        Convention saved = files.known(id);
        assertThat(saved.wording().of("purpose")).isEqualTo("Le premier onglet.");
        assertThat(late.areOvertakenBy(saved)).isTrue();

        List<Change> differences = late.meet(saved, headings.askedForOn(saved.referenceOn()));
        assertThat(differences).extracting(Change::title).containsExactly("Objet");
        assertThat(late.getTexts()).containsEntry("offer", "L’offre du premier onglet.");

        assertThat(writing.write(id, late.typed(), department.office())).isEmpty();
        assertThat(files.known(id).wording().of("purpose")).isEqualTo("Le second\nonglet.");
    }

    @Test
    void aFieldThatWasEmptiedIsAnEmptyText() {
        Department department = convening.department();
        String id = convening.draft(department);
        DraftFields fields = new DraftFields(files.known(id));
        fields.getTexts().put("purpose", null);

        assertThat(writing.write(id, fields.typed(), department.office())).isEmpty();
        assertThat(files.known(id).wording().of("purpose")).isEmpty();
    }
}
