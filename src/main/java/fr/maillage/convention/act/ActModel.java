package fr.maillage.convention.act;

import fr.maillage.convention.draft.Convention;
import fr.maillage.convention.draft.Headings;
import fr.maillage.convention.draft.Party;
import fr.maillage.convention.draft.Side;
import fr.maillage.directory.Departments;
import fr.maillage.directory.Frameworks;
import fr.maillage.directory.Prefectures;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** What the template of a convention names, said of one. The page that shows it and the file come from the same model. */
@Component
public class ActModel {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMMM yyyy", Locale.FRENCH);

    private static final Map<String, Object> SEAL = Map.of(
            "name", "Plateforme Maillage",
            "title", "cachet qui fige l’acte avant la première signature",
            "field", PrintAct.SEAL);

    private final Headings headings;
    private final Frameworks frameworks;
    private final Prefectures prefectures;
    private final Departments departments;

    ActModel(Headings headings, Frameworks frameworks, Prefectures prefectures, Departments departments) {
        this.headings = headings;
        this.frameworks = frameworks;
        this.prefectures = prefectures;
        this.departments = departments;
    }

    public Map<String, Object> of(Convention convention, List<Party> parties) {
        Map<String, Object> model = new HashMap<>();
        model.put("departement", departments.name(convention.departement()));
        model.put("prefecture", prefectures.of(convention.departement()).name());
        model.put("framework", framework(convention));
        model.put("reference", day(convention.referenceOn()));
        model.put("issue", convention.issue());
        model.put("corrected", convention.issue() > 1);
        model.put("place", convention.place());
        model.put("articles", articles(convention));
        model.put("prefect", named(parties, Side.PREFECT));
        model.put("partners", named(parties, Side.BASE_PARTNER, Side.LOCAL_PARTNER));
        model.put("managers", named(parties, Side.MANAGER));
        model.put("witnesses", named(parties, Side.WITNESS));
        model.put("labelled", has(parties, Side.MANAGER));
        model.put("witnessed", has(parties, Side.WITNESS));
        model.put("pairs", pairs(parties));
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
                        paragraphs(convention.wording().of(heading.code())))));
        return articles;
    }

    static String title(String departement) {
        return "Convention départementale France Services, " + departement;
    }

    private static List<String> paragraphs(String text) {
        return text.lines().map(String::strip).filter(line -> !line.isEmpty()).toList();
    }

    private String framework(Convention convention) {
        return frameworks
                .of(convention.framework())
                .signed()
                .map(ActModel::day)
                .orElseThrow(() -> new IllegalStateException("a framework in force is signed"));
    }

    private static boolean has(List<Party> parties, Side side) {
        return parties.stream().anyMatch(party -> party.side() == side);
    }

    private static List<Map<String, Object>> named(List<Party> parties, Side... sides) {
        return parties.stream()
                .filter(party -> List.of(sides).contains(party.side()))
                .map(ActModel::shown)
                .toList();
    }

    /** Places to sign stand two by two, the platform's own after those of the parties. */
    private static List<Map<String, Object>> pairs(List<Party> parties) {
        List<Map<String, Object>> places = Stream.concat(
                        parties.stream().filter(party -> party.side().signs()).map(ActModel::shown), Stream.of(SEAL))
                .toList();
        List<Map<String, Object>> pairs = new ArrayList<>();
        for (int first = 0; first < places.size(); first += 2) {
            List<Map<String, Object>> pair = places.subList(first, Math.min(first + 2, places.size()));
            pairs.add(Map.of("places", pair, "alone", pair.size() == 1));
        }
        return pairs;
    }

    private static Map<String, Object> shown(Party party) {
        return Map.of("name", party.name(), "title", party.title(), "field", party.field());
    }

    private static String day(LocalDate day) {
        String text = DAY.format(day);
        return text.startsWith("1 ") ? "1er" + text.substring(1) : text;
    }
}
