package fr.maillage.convention.annex;

import static org.assertj.core.api.Assertions.assertThat;

import fr.maillage.convention.draft.ConventionFiles;
import fr.maillage.people.Actor;
import java.util.HashMap;
import java.util.Map;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.TestComponent;

/** Types what the annexes of a draft need before it can be sent, all of it made up. */
@TestComponent
public class Annexing {

    @Autowired
    ConventionFiles files;

    @Autowired
    WriteAnnex write;

    @Autowired
    AnnexDrafts drafts;

    @Autowired
    Subjects subjects;

    /** Leaves no annex unwritten. */
    public void complete(String convention, Actor office) {
        type(convention, AnnexKind.STRUCTURES, AnnexField.RUNNING, "Deux conseillers du gestionnaire.", office);
        type(convention, AnnexKind.OFFERS, AnnexField.SESSIONS, "Le premier mardi du mois, de 9 h à 12 h.", office);
        type(convention, AnnexKind.REFERENTS, AnnexField.REFERENT, "Camille Essai, responsable d’accueil", office);
        type(convention, AnnexKind.REFERENTS, AnnexField.REFERENT_PHONE, "05 36 49 10 11", office);
        type(convention, AnnexKind.REFERENTS, AnnexField.REFERENT_MAIL, "referent@partenaire.example", office);
    }

    /** Names another referent of every partner. */
    public void refer(String referent, String convention, Actor office) {
        type(convention, AnnexKind.REFERENTS, AnnexField.REFERENT, referent, office);
    }

    /** Types the same of every subject. */
    public void type(String convention, AnnexKind kind, AnnexField field, String text, Actor office) {
        Map<String, String> texts = new HashMap<>();
        subjects.of(kind, files.known(convention)).forEach(subject -> texts.put(field.key(subject.id()), text));
        long version = drafts.of(convention).version();
        assertThat(write.write(convention, kind, new WriteAnnex.Typed(version, texts), office))
                .isEmpty();
    }
}
