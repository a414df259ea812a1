package fr.maillage.labelling;

import fr.maillage.browser.Visitor;
import fr.maillage.demonstration.Scene;
import fr.maillage.demonstration.StageSite;
import fr.maillage.directory.Partner;
import java.nio.file.Path;
import java.util.List;

/** A candidacy written by hand, page after page, in the words on the screen. */
record WrittenCandidacy(Visitor writer, Scene scene) {

    /** Where the manager is invited. */
    static final String MANAGER = "gestion@exemple.fr";

    private static final List<String> DAYS = List.of("Lundi", "Mardi", "Mercredi", "Jeudi", "Vendredi", "Samedi");

    void sponsor() {
        writer.select("Nature juridique du porteur", "Commune")
                .fill("Numéro SIREN", "211300017")
                .fill("Fonction du gestionnaire", "Directrice de la proximité")
                .fill("Adresse électronique professionnelle du gestionnaire", MANAGER);
        goOnTo("structure");
    }

    void structure() {
        writer.fill("Nom de la structure", scene.name())
                .choose("Forme", "Plusieurs sites")
                .select("Territoire servi", "Quartier prioritaire de la politique de la ville")
                .fill("Le besoin auquel elle répond", scene.need())
                .fill("Adresse électronique de la structure", "accueil@exemple.fr")
                .fill("Téléphone de la structure", "04 42 00 00 00");
        goOnTo("sites");
    }

    void sites() {
        for (int number = 1; number <= scene.sites().size(); number++) {
            writer.press("Ajouter un site").sees("Site " + number);
        }
        for (int number = 1; number <= scene.sites().size(); number++) {
            site(writer.within("Site " + number), scene.sites().get(number - 1));
        }
        goOnTo("hours");
    }

    private static void site(Visitor here, StageSite site) {
        here.fill("Nom du site", site.name())
                .fill("Adresse", site.street())
                .fill("Code postal", site.postcode())
                .fill("Commune", site.commune())
                .fill("Code INSEE", site.insee())
                .fill("Latitude", String.valueOf(site.latitude()))
                .fill("Longitude", String.valueOf(site.longitude()));
    }

    void hours() {
        for (StageSite site : scene.sites()) {
            Visitor here = writer.within(site.name());
            for (int day = 0; day < site.hours().size(); day++) {
                here.fill(DAYS.get(day), site.hours().get(day));
            }
        }
        goOnTo("team");
    }

    void team() {
        writer.press("Ajouter un conseiller").sees("Conseiller 1");
        writer.press("Ajouter un conseiller").sees("Conseiller 2");
        writer.fill("Personnes à l’accueil en même temps", "2");
        agent(writer.within("Conseiller 1"), "un@exemple.fr", "Suivie");
        agent(writer.within("Conseiller 2"), "deux@exemple.fr", "Inscription faite");
        goOnTo("premises");
    }

    private static void agent(Visitor here, String mail, String training) {
        here.fill("Fonction", "Conseillère France Services")
                .fill("Adresse électronique professionnelle", mail)
                .select("Formation au tronc commun", training);
    }

    void premises() {
        writer.choose("Un point d’accueil tenu par un agent")
                .choose("Un espace confidentiel fermé")
                .choose("Un accès pour les personnes à mobilité réduite");
        goOnTo("equipment");
    }

    void equipment() {
        List.of(
                        "Accès à internet",
                        "Ordinateur",
                        "Imprimante et numériseur",
                        "Photocopieur",
                        "Téléphone",
                        "Poste en libre accès pour le public",
                        "Webcam",
                        "Visioconférence")
                .forEach(writer::choose);
        goOnTo("partners");
    }

    void partners(List<Partner> base) {
        base.forEach(partner -> writer.choose("Partenaires du socle engagés", partner.name()));
        goOnTo("files");
    }

    void file(Path pdf) {
        writer.attach("Joindre un fichier", pdf)
                .press("Joindre")
                .sees("Le fichier est joint.")
                .sees(pdf.getFileName().toString());
        writer.press("Continuer").isAt("/forms/labelling/candidacy/capacity.xhtml");
    }

    /** What the municipal council voted on 14 October 2022. */
    void deliberation() {
        writer.choose("Acte qui autorise à signer", "Délibération d’une assemblée")
                .fill("Numéro de l’acte", "DL.2022-334")
                .fill("Date de la séance", "14/10/2022")
                .fill("Présents", "40")
                .fill("Pouvoirs", "12")
                .fill("Présents et représentés", "52")
                .fill("Suffrages exprimés", "52")
                .fill("Pour", "46")
                .fill("Contre", "6")
                .fill("Identifiant de l’accusé de réception", "013-211300017-20221014-lmc1222751-DE-1-1")
                .fill("Signé le", "19/10/2022")
                .fill("Reçu en préfecture le", "19/10/2022")
                .press("Enregistrer")
                .sees("La preuve est enregistrée.");
    }

    private void goOnTo(String section) {
        writer.press("Enregistrer et continuer").isAt("/forms/labelling/candidacy/" + section + ".xhtml");
    }
}
