package fr.maillage.labelling.decision;

import fr.maillage.directory.NewStructure.Site;
import fr.maillage.directory.Organisations;
import fr.maillage.directory.Prefecture;
import fr.maillage.directory.Prefectures;
import fr.maillage.directory.StructureFormat;
import fr.maillage.directory.WeeklyHours;
import fr.maillage.labelling.audit.Audit;
import fr.maillage.labelling.audit.Visits;
import fr.maillage.labelling.candidacy.Candidacy;
import fr.maillage.labelling.candidacy.Hours;
import fr.maillage.labelling.candidacy.Questionnaire;
import fr.maillage.labelling.candidacy.Sites;
import fr.maillage.shared.calendar.FrenchDay;
import fr.maillage.shared.calendar.Territories;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;

/** What the template of the prefect's decision names, said of one label. */
@Component
class DecisionModel {

    private final Visits visits;
    private final Organisations organisations;
    private final Prefectures prefectures;
    private final Territories territories;

    DecisionModel(Visits visits, Organisations organisations, Prefectures prefectures, Territories territories) {
        this.visits = visits;
        this.organisations = organisations;
        this.prefectures = prefectures;
        this.territories = territories;
    }

    Map<String, Object> of(Granted granted) {
        Candidacy candidacy = granted.candidacy();
        ZoneId zone = territories.of(candidacy.departement()).zone();
        Audit audit = visits.latest(candidacy.id());
        Map<String, Object> model = new HashMap<>(authority(prefectures.of(candidacy.departement())));
        model.put("number", granted.number());
        model.put("date", FrenchDay.of(granted.label().grantedOn()));
        model.put("structure", candidacy.structureName());
        model.put(
                "format",
                StructureFormat.valueOf(candidacy.answers().get("structure.format"))
                        .inPrint());
        model.put("manager", organisations.of(candidacy.organisation()).name());
        model.put("filed", day(candidacy.filedAt(), zone));
        model.put("references", List.of());
        model.put("audited", FrenchDay.of(audit.visitOn()));
        model.put("agreement", granted.agreement());
        model.put("agreed", day(audit.concludedAt().orElseThrow(), zone));
        model.put("weekly", Hours.of(candidacy.answers()).structure().length());
        model.put(
                "sites",
                Sites.of(candidacy.answers()).stream().map(DecisionModel::site).toList());
        return model;
    }

    private static Map<String, Object> authority(Prefecture prefecture) {
        return Map.of(
                "authority", prefecture.authority(),
                "prefecture", prefecture.name(),
                "city", prefecture.city(),
                "court", prefecture.court());
    }

    private static Map<String, Object> site(Site site) {
        return Map.of("name", site.name(), "address", site.address().line(), "days", days(site.hours()));
    }

    private static List<Map<String, Object>> days(WeeklyHours week) {
        return Questionnaire.DAYS.stream()
                .map(day -> Map.<String, Object>of("slots", week.day(day).slots()))
                .toList();
    }

    private static String day(Instant instant, ZoneId zone) {
        return FrenchDay.of(LocalDate.ofInstant(instant, zone));
    }
}
