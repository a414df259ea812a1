package fr.maillage.convention.api;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.maillage.Norms;
import fr.maillage.OnDatabase;
import fr.maillage.act.Parties;
import fr.maillage.act.PrintAct;
import fr.maillage.convention.Convening;
import fr.maillage.convention.Convening.Department;
import fr.maillage.convention.draft.ConventionFiles;
import fr.maillage.convention.draft.ConventionModel;
import fr.maillage.people.Actor;
import fr.maillage.shared.UnknownObject;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.ResponseEntity;

@OnDatabase
class DraftPreviewTest {

    @Autowired
    Convening convening;

    @Autowired
    ConventionFiles files;

    @Autowired
    Parties parties;

    @Autowired
    ConventionModel model;

    @Autowired
    PrintAct print;

    private Department department;

    @BeforeEach
    void aDepartment() {
        department = convening.department();
    }

    @Test
    void printsTheDraftUnderANameThatSaysSo() throws Exception {
        ResponseEntity<byte[]> file = preview(department.office()).get(convening.draft(department));

        assertThat(file.getHeaders().getContentDisposition().getFilename()).startsWith("Projet de convention");
        assertThat(file.getHeaders().getCacheControl()).isEqualTo("no-store");
        Norms.assertKept(file.getBody());
    }

    @Test
    void existsForTheOfficeOnlyAndWhileItIsADraft() {
        String sent = convening.sent(department);
        Actor partner = convening.voiceOf(convening.parties(sent).get(1), department);

        assertThatThrownBy(() -> preview(department.office()).get(sent)).isInstanceOf(UnknownObject.class);
        assertThatThrownBy(() -> preview(partner).get(convening.draft(convening.department())))
                .isInstanceOf(UnknownObject.class);
    }

    private DraftPreview preview(Actor actor) {
        return new DraftPreview(files, parties, model, print, () -> actor);
    }
}
