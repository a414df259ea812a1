package fr.maillage.convention;

import fr.maillage.browser.Journey;
import fr.maillage.browser.Visitor;
import fr.maillage.convention.Convening.Department;
import fr.maillage.document.pdf.HostilePdf;
import fr.maillage.people.Grant;
import fr.maillage.people.Role;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.config.AutowireCapableBeanFactory;

/** The prefect's office joins files that are to stand for annexes, and takes one out again. */
class ReplaceAnnexIT extends Journey {

    private static final String OFFER = "Annexe 5 – Offre complémentaire par partenaire";
    private static final String BUTTON = "Remplacer une annexe";

    @Autowired
    AutowireCapableBeanFactory beans;

    @TempDir
    Path folder;

    private String convention;
    private String office;

    @BeforeEach
    void aSealedConvention() {
        Convening convening = beans.createBean(Convening.class);
        Department department = convening.department();
        convention = convening.sealed(department);
        office = opened("Office Essai", Grant.territorial(Role.PREFECTURE_OFFICER, department.code()));
    }

    @Test
    void aFileIsJoinedShownInTheDraftAndTakenOut() throws IOException {
        Path file = Files.write(folder.resolve("offre.pdf"), HostilePdf.harmless());
        Visitor drafter = signedInAs(office).open("/forms/convention/begin-amendment.xhtml?case=" + convention);
        drafter.press("Préparer la modification")
                .fill("Modifications", "L’offre est revue.")
                .press(BUTTON);
        drafter.sees("Aucun fichier joint").press("Joindre ce fichier").sees("Choisissez d’abord l’annexe");
        drafter.select("Annexe remplacée", OFFER)
                .attach("Nouveau texte de l’annexe", file)
                .press("Joindre ce fichier")
                .sees("offre.pdf")
                .accessible();

        drafter.press("Revenir à l’avenant").sees("offre.pdf").press(BUTTON);
        drafter.press("Retirer le fichier de l’annexe 5").sees("Aucun fichier joint");
    }
}
