package fr.maillage.convention.draft;

import fr.maillage.act.ActText;
import fr.maillage.act.Party;
import fr.maillage.act.Side;
import fr.maillage.directory.Departments;
import fr.maillage.directory.Frameworks;
import fr.maillage.directory.Prefectures;
import fr.maillage.shared.calendar.FrenchDay;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;

/** What the template of a convention names, said of one. The page that shows it and the file come from the same model. */
@Component
public class ConventionModel {

    private static final String TEMPLATE = "convention";

    private final Headings headings;
    private final Frameworks frameworks;
    private final Prefectures prefectures;
    private final Departments departments;
    private final Enclosures enclosures;

    ConventionModel(
            Headings headings,
            Frameworks frameworks,
            Prefectures prefectures,
            Departments departments,
            Enclosures enclosures) {
        this.headings = headings;
        this.frameworks = frameworks;
        this.prefectures = prefectures;
        this.departments = departments;
        this.enclosures = enclosures;
    }

    /** What would be sent now. */
    public ActText text(Convention convention, List<Party> parties) {
        Map<String, Object> values = of(convention, parties);
        return new ActText(TEMPLATE, values, title((String) values.get("departement")));
    }

    private Map<String, Object> of(Convention convention, List<Party> parties) {
        Map<String, Object> model = new HashMap<>();
        model.put("departement", departments.name(convention.departement()));
        model.put("prefecture", prefectures.of(convention.departement()).name());
        model.put("framework", framework(convention));
        model.put("reference", FrenchDay.of(convention.referenceOn()));
        model.put("issue", convention.issue());
        model.put("corrected", convention.issue() > 1);
        model.put("place", convention.place());
        model.put("articles", articles(convention));
        model.put("annexes", enclosures.listed(convention));
        model.put("prefect", named(parties, Side.PREFECT));
        model.put("partners", named(parties, Side.BASE_PARTNER, Side.LOCAL_PARTNER));
        model.put("managers", named(parties, Side.MANAGER));
        model.put("witnesses", named(parties, Side.WITNESS));
        model.put("labelled", has(parties, Side.MANAGER));
        model.put("witnessed", has(parties, Side.WITNESS));
        return model;
    }

    /** The articles in their order: number, title, paragraphs. */
    public List<Map<String, Object>> articles(Convention convention) {
        List<Map<String, Object>> articles = new ArrayList<>();
        headings.askedForOn(convention.referenceOn())
                .forEach(heading -> articles.add(Map.of(
                        "number",
                        articles.size() + 1,
                        "title",
                        heading.title(),
                        "paragraphs",
                        Paragraphs.of(convention.wording().of(heading.code())))));
        return articles;
    }

    private static String title(String departement) {
        return "Convention départementale France Services, " + departement;
    }

    private String framework(Convention convention) {
        return frameworks
                .of(convention.framework())
                .signed()
                .map(FrenchDay::of)
                .orElseThrow(() -> new IllegalStateException("a framework in force is signed"));
    }

    private static boolean has(List<Party> parties, Side side) {
        return parties.stream().anyMatch(party -> party.side() == side);
    }

    private static List<Map<String, Object>> named(List<Party> parties, Side... sides) {
        return parties.stream()
                .filter(party -> List.of(sides).contains(party.side()))
                .map(ConventionModel::shown)
                .toList();
    }

    private static Map<String, Object> shown(Party party) {
        return Map.of("name", party.name(), "title", party.title());
    }
}
