package fr.maillage.labelling;

import static org.assertj.core.api.Assertions.assertThat;

import fr.maillage.browser.Visitor;
import fr.maillage.document.pdf.HostilePdf;
import fr.maillage.labelling.review.Review;
import fr.maillage.labelling.review.ReviewDecision;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What cannot be right is said in a sentence, beside what was typed, and nothing typed is lost. */
class BadInputIT extends Stage {

    @TempDir
    Path folder;

    @Test
    void hoursThatCannotBeAreSaidAndKept() {
        Visitor sponsor = page(sponsor(), "hours", labelling.draft());
        sponsor.fill("Lundi", "18:00 - 09:00")
                .fill("Mardi", "09:00 - 12:00 / 11:00 - 15:00")
                .fill("Mercredi", "le matin")
                .press("Enregistrer et continuer")
                .sees("doit être plus tardive que l’ouverture")
                .sees("se chevauchent")
                .sees("« le matin » ne se lit pas comme des horaires.");
        assertThat(sponsor.valueOf("Lundi")).isEqualTo("18:00 - 09:00");
        assertThat(sponsor.valueOf("Mercredi")).isEqualTo("le matin");
    }

    @Test
    void whatIsToBeCorrectedLeadsToItsField() {
        page(sponsor(), "hours", labelling.draft())
                .fill("Mercredi", "le matin")
                .press("Enregistrer et continuer")
                .press("« le matin » ne se lit pas comme des horaires.")
                .isIn("Mercredi");
    }

    @Test
    void whoReadsEnglishIsToldInEnglish() {
        Visitor sponsor = page(sponsor(), "hours", labelling.draft()).press("English");
        sponsor.fill("Monday", "18:00 - 09:00")
                .press("Save and continue")
                .sees("Something needs correcting")
                .sees("Closing (09:00) must come after opening (18:00).")
                .doesNotSee("Il y a quelque chose à corriger");
        assertThat(sponsor.valueOf("Monday")).isEqualTo("18:00 - 09:00");
    }

    @Test
    void aMinuteOrADayTooFewIsMissing() {
        String id = labelling.draft();
        Map<String, String> week = new HashMap<>();
        for (int site = 1; site <= 10; site++) {
            for (String day : new String[] {"mon", "tue", "wed", "thu", "fri", "sat"}) {
                week.put("sites." + site + ".hours." + day, site > 1 || day.equals("sat") ? "" : "09:00 - 14:00");
            }
        }
        week.put("sites.1.hours.fri", "09:00 - 12:59");
        labelling.write(id, week);
        Visitor sponsor = sponsor();
        page(sponsor, "hours", id).sees("23 h 59 sur 5 jours");
        page(sponsor, "check", id).sees("L’ouverture n’atteint pas 24 heures par semaine");
        page(sponsor, "hours", id)
                .fill("Lundi", "09:00 - 18:00")
                .fill("Vendredi", "")
                .press("Enregistrer et continuer")
                .isAt("/forms/labelling/candidacy/team.xhtml");
        page(sponsor, "check", id)
                .sees("L’ouverture ne couvre pas 5 jours par semaine")
                .doesNotSee("n’atteint pas 24 heures");
    }

    @Test
    void aBasePartnerThatIsMissingIsNamed() {
        String id = labelling.draft();
        labelling.write(id, Map.of("partners.cnaf", ""));
        page(sponsor(), "check", id).sees("n’est pas encore engagé : tous les partenaires du socle");
    }

    @Test
    void aVoteThatDoesNotAddUpIsWarnedOfAndKept() {
        String id = labelling.draft();
        Visitor sponsor = page(sponsor(), "capacity", id)
                .fill("Présents", "40")
                .fill("Pouvoirs", "12")
                .fill("Présents et représentés", "51")
                .fill("Suffrages exprimés", "51")
                .fill("Pour", "46")
                .fill("Contre", "6")
                .press("Enregistrer")
                .sees("40 présents et 12 pouvoirs ne font pas 51 présents et représentés.")
                .sees("46 pour et 6 contre ne font pas 51 suffrages exprimés.");
        assertThat(page(sponsor, "capacity", id).valueOf("Pouvoirs")).isEqualTo("12");
    }

    @Test
    void aLineThatMustBeAnsweredCannotBeSetAside() {
        Auditor auditor = auditor();
        String id = toBeVisitedBy(auditor);
        labelling.fillGrid(id, auditor.actor());
        Visitor visitor = take(signedInAs(auditor.address()), id, "Auditer la structure");
        visitor.within("1. ").choose("Constat", "Sans objet").fill("Remarque", "Personne ne vient.");
        visitor.press("Clore la grille").sees("Ligne 1 : la grille n’admet pas « sans objet » pour cette structure.");
        assertThat(visitor.within("1. ").valueOf("Remarque")).isEqualTo("Personne ne vient.");
    }

    @Test
    void filesThatAreNoGoodAreRefusedWithAWayOut() throws IOException {
        Visitor sponsor = page(sponsor(), "files", labelling.draft());
        joined(sponsor, "grand.pdf", new byte[21 * 1024 * 1024]).sees("Ce fichier dépasse 20 Mo.");
        joined(sponsor, "plan.pdf", "MZ program".getBytes(StandardCharsets.US_ASCII))
                .sees("Ce fichier n’est ni un PDF, ni une image PNG ou JPEG.");
        joined(sponsor, "actif.pdf", HostilePdf.openingWithJavaScript()).sees("Ce PDF contient un programme");
        joined(sponsor, "..\\..\\x.pdf", HostilePdf.harmless())
                .sees("Le fichier est joint.")
                .sees("x.pdf");
        sponsor.doesNotSee("..\\").doesNotSee("../");
    }

    @Test
    void aFileTooLargeToBeReadAtAllIsRefusedOnAPage() throws IOException {
        Visitor sponsor = page(sponsor(), "files", labelling.draft());
        joined(sponsor, "immense.pdf", new byte[40 * 1024 * 1024])
                .sees("trop lourd")
                .sees("20 Mo");
    }

    private Visitor joined(Visitor sponsor, String name, byte[] content) throws IOException {
        Path file = Files.write(folder.resolve(name), content);
        return sponsor.attach("Joindre un fichier", file).press("Joindre");
    }

    @Test
    void whatLooksLikeCodeStaysText() {
        String code = "${7*7} #{8*8} <script>document.title='mine'</script>";
        String id = labelling.filed();
        labelling.done(id, "review-candidacy", sentBack(), People.OFFICE);
        Visitor sponsor = page(sponsor(), "structure", id)
                .fill("Nom de la structure", code)
                .press("Enregistrer et continuer")
                .isAt("/forms/labelling/candidacy/sites.xhtml")
                .sees(code);
        page(sponsor, "check", id).sees(code);
        take(sponsor, id, "Corriger la candidature").sees(code).press("Déposer de nouveau");
        sponsor.sees("C’est fait");
        Visitor officer = take(officer(), id, "Examiner la candidature").sees(code);
        officer.open("/forms/labelling/dossier.xhtml?case=" + id).sees(code);
        officer.open("/forms/desk/case.xhtml?case=" + id).sees("Ce dossier vous attend");
        officer.doesNotSee("49").doesNotSee("64");
    }

    private static ReviewDecision sentBack() {
        return new ReviewDecision(Review.Conclusion.SEND_BACK, "", false, false, null, "Renommez.");
    }
}
