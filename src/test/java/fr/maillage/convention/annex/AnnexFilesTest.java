package fr.maillage.convention.annex;

import static org.assertj.core.api.Assertions.assertThat;

import fr.maillage.Norms;
import fr.maillage.OnDatabase;
import fr.maillage.convention.Convening;
import fr.maillage.convention.Convening.Department;
import fr.maillage.convention.draft.Convention;
import fr.maillage.convention.draft.ConventionFiles;
import fr.maillage.directory.HourRange;
import fr.maillage.directory.LegalNature;
import fr.maillage.directory.NewStructure;
import fr.maillage.directory.OpeningHours;
import fr.maillage.directory.Organisation;
import fr.maillage.directory.Organisations;
import fr.maillage.directory.StructureFormat;
import fr.maillage.directory.Structures;
import fr.maillage.directory.WeeklyHours;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;

/** What each annex says, and the norms that its file keeps. */
@OnDatabase
class AnnexFilesTest {

    @Autowired
    Convening convening;

    @Autowired
    AnnexPress press;

    @Autowired
    AnnexDrafts drafts;

    @Autowired
    ConventionFiles files;

    @Autowired
    Organisations organisations;

    @Autowired
    Structures structures;

    @ParameterizedTest
    @EnumSource(AnnexKind.class)
    void everyAnnexKeepsTheNorms(AnnexKind kind) throws IOException {
        Convention convention = written();

        byte[] pdf = press.print(kind, convention, drafts.of(convention.id()), 1);

        Files.write(Files.createDirectories(Path.of("target/documents")).resolve(kind.template() + ".pdf"), pdf);
        Norms.assertKept(pdf);
    }

    @Test
    void aStructureHasItsPage() {
        Convention convention = written();

        assertThat(text(AnnexKind.STRUCTURES, convention))
                .contains("France Services d’essai", "Commune d’essai", "Deux conseillers du gestionnaire.")
                .contains("12, place du Marché, 47000 Agen", "Ouverture au public : 30 h par semaine")
                .contains("Aucun en plus du socle");
    }

    @Test
    void aDepartementWithoutAStructureSaysSo() {
        Department department = convening.department();
        Convention convention = files.known(convening.draft(department));

        assertThat(text(AnnexKind.STRUCTURES, convention)).contains("Aucune structure du département");
    }

    @Test
    void referentsStandInAnnex6AndNowhereElse() {
        Convention convention = written();

        assertThat(text(AnnexKind.REFERENTS, convention)).contains("referent@partenaire.example", "05 36 49 10 11");
        for (AnnexKind kind : AnnexKind.values()) {
            assertThat(kind.isRestricted() || !ContactDetails.areIn(text(kind, convention)))
                    .as("%s may be published", kind)
                    .isTrue();
        }
    }

    private String text(AnnexKind kind, Convention convention) {
        return press.text(kind, convention, drafts.of(convention.id()));
    }

    /** A draft whose département has one structure of two sites. */
    private Convention written() {
        Department department = convening.department();
        open(department.code());
        String id = convening.draft(department);
        return files.known(id);
    }

    private void open(String departement) {
        organisations.register(new Organisations.NewOrganisation(
                "essai-" + departement,
                Organisation.Kind.SPONSOR,
                LegalNature.MUNICIPALITY,
                "Commune d’essai",
                departement,
                null,
                "le maire"));
        structures.open(new NewStructure(
                "essai-label-" + departement,
                "essai-" + departement,
                departement,
                "France Services d’essai",
                StructureFormat.MULTISITE,
                LocalDate.of(2020, 1, 1),
                new NewStructure.Contact("accueil@essai.example", "05 36 49 00 00", "", ""),
                List.of(site("Mairie"), site("Antenne des Coteaux"))));
    }

    private static NewStructure.Site site(String name) {
        OpeningHours open = new OpeningHours(List.of(
                new HourRange(LocalTime.of(9, 0), LocalTime.of(12, 0)),
                new HourRange(LocalTime.of(14, 0), LocalTime.of(17, 0))));
        return new NewStructure.Site(
                name,
                new NewStructure.Address("12, place du Marché", "", "47000", "Agen", "47001"),
                null,
                new WeeklyHours(Map.of(
                        DayOfWeek.MONDAY, open,
                        DayOfWeek.TUESDAY, open,
                        DayOfWeek.WEDNESDAY, open,
                        DayOfWeek.THURSDAY, open,
                        DayOfWeek.FRIDAY, open)));
    }
}
