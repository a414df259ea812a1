package fr.maillage.convention.amendment;

import fr.maillage.act.ActText;
import fr.maillage.act.Party;
import fr.maillage.act.Side;
import fr.maillage.convention.annex.ReplacedAnnexes;
import fr.maillage.convention.draft.Convention;
import fr.maillage.convention.draft.ConventionFiles;
import fr.maillage.directory.Departments;
import fr.maillage.directory.Prefecture;
import fr.maillage.directory.Prefectures;
import fr.maillage.shared.calendar.FrenchDay;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import org.springframework.stereotype.Component;

/** What the template of an amendment names, said of one. */
@Component
public class AmendmentModel {

    private final ConventionFiles conventions;
    private final AmendmentSubjects subjects;
    private final Departments departments;
    private final Prefectures prefectures;
    private final ReplacedAnnexes replaced;

    AmendmentModel(
            ConventionFiles conventions,
            AmendmentSubjects subjects,
            Departments departments,
            Prefectures prefectures,
            ReplacedAnnexes replaced) {
        this.conventions = conventions;
        this.subjects = subjects;
        this.departments = departments;
        this.prefectures = prefectures;
        this.replaced = replaced;
    }

    /** What would be sent now. */
    public ActText text(Amendment amendment, List<Party> parties) {
        Convention convention = conventions.known(amendment.conventionId());
        String number = convention.number().orElseThrow();
        Prefecture prefecture = prefectures.of(amendment.departement());
        Map<String, Object> model = new HashMap<>(subjects.told(amendment));
        model.put("departement", departments.name(amendment.departement()));
        model.put("prefecture", prefecture.name());
        model.put("city", prefecture.city());
        model.put("convention", number);
        model.put("concluded", FrenchDay.of(convention.signedOn().orElseThrow()));
        model.put("identity", amendment.amended());
        model.put("issue", amendment.issue());
        model.put("corrected", amendment.issue() > 1);
        List<Map<String, Object>> annexes = replaced.listed(amendment.id(), amendment.issue());
        model.put("annexes", annexes);
        model.put("replacing", !annexes.isEmpty());
        model.put("last", annexes.isEmpty() ? 2 : 3);
        model.put("prefect", shown(parties, side -> side == Side.PREFECT));
        model.put("manager", shown(parties, side -> side == Side.MANAGER));
        model.put("others", shown(parties, side -> side != Side.PREFECT));
        return new ActText(template(amendment), model, "Avenant à la convention " + number);
    }

    private static String template(Amendment amendment) {
        return amendment.occasion() == Occasion.LABEL ? "amendment" : "amendment-by-hand";
    }

    private static List<Map<String, Object>> shown(List<Party> parties, Predicate<Side> sides) {
        return parties.stream()
                .filter(party -> sides.test(party.side()))
                .map(party -> Map.<String, Object>of("name", party.name(), "title", party.title()))
                .toList();
    }
}
