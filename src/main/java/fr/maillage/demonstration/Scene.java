package fr.maillage.demonstration;

import fr.maillage.directory.Frameworks;
import fr.maillage.directory.LegalNature;
import fr.maillage.directory.Partner;
import fr.maillage.labelling.candidacy.Completeness;
import fr.maillage.labelling.candidacy.Questionnaire;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * One structure of the demonstration, as its data file tells it.
 *
 * @param until where its case stands when the curtain rises
 */
public record Scene(
        String departement,
        Sponsor sponsor,
        String name,
        String format,
        String zone,
        boolean msap,
        String need,
        List<StageSite> sites,
        Until until) {

    /** How far a case is played. */
    public enum Until {
        DRAFT,
        FILED,
        OPINIONS,
        SENT_BACK,
        REFERRED,
        VISIT_PLANNED,
        AUDITED,
        IN_CORRECTION,
        SECOND_VISIT,
        AGREED,
        LABELLED,
        SIGNED,
        REFUSED,
        WITHDRAWN
    }

    /** Who carries the structure. */
    public record Sponsor(String id, String name, LegalNature nature) {}

    /** What its sponsor answers: complete for the framework in force that day. */
    public Map<String, String> answers(Frameworks frameworks, LocalDate on) {
        Map<String, String> answers = new HashMap<>();
        answers.put("sponsor.nature", sponsor.nature().name());
        answers.put(
                "sponsor.siren",
                String.valueOf(200_000_000 + Math.floorMod(sponsor.id().hashCode(), 90_000_000)));
        answers.put("manager.title", "Responsable de la proximité");
        answers.put("manager.mail", "gestion." + sponsor.id() + "@exemple.fr");
        answers.put("structure.name", name);
        answers.put("structure.format", format);
        answers.put("structure.zone", zone);
        answers.put("structure.msap", String.valueOf(msap).replace("false", ""));
        answers.put("structure.need", need);
        answers.put("structure.mail", "accueil." + sponsor.id() + "@exemple.fr");
        answers.put("structure.phone", "01 99 00 " + departement + " 10");
        answers.put("team.desk", "2");
        Completeness.places().forEach(place -> answers.put("place." + place, "true"));
        Completeness.equipment().forEach(item -> answers.put("digital." + item, "true"));
        for (Partner partner : frameworks.inForce(on).partners()) {
            answers.put("partners." + partner.code(), "true");
        }
        agents(answers);
        sites(answers);
        return answers;
    }

    private void agents(Map<String, String> answers) {
        for (int agent = 1; agent <= 2; agent++) {
            answers.put("agents." + agent + ".title", "Conseiller " + agent);
            answers.put("agents." + agent + ".mail", "conseil" + agent + "." + sponsor.id() + "@exemple.fr");
            answers.put("agents." + agent + ".training", agent == 1 ? "DONE" : "PLANNED");
        }
    }

    private void sites(Map<String, String> answers) {
        for (int number = 1; number <= sites.size(); number++) {
            StageSite site = sites.get(number - 1);
            String prefix = "sites." + number + ".";
            answers.put(prefix + "name", site.name());
            answers.put(prefix + "address", site.street());
            answers.put(prefix + "complement", site.complement());
            answers.put(prefix + "postcode", site.postcode());
            answers.put(prefix + "commune", site.commune());
            answers.put(prefix + "insee", site.insee());
            answers.put(prefix + "latitude", String.valueOf(site.latitude()));
            answers.put(prefix + "longitude", String.valueOf(site.longitude()));
            for (int day = 0; day < Math.min(site.hours().size(), Questionnaire.DAYS.size()); day++) {
                answers.put(
                        prefix + "hours." + Questionnaire.code(Questionnaire.DAYS.get(day)),
                        site.hours().get(day));
            }
        }
    }
}
