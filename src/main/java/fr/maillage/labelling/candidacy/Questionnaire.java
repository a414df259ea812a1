package fr.maillage.labelling.candidacy;

import static fr.maillage.labelling.candidacy.AnswerKind.*;
import static fr.maillage.labelling.candidacy.Question.choice;
import static fr.maillage.labelling.candidacy.Question.optional;
import static fr.maillage.labelling.candidacy.Question.required;

import fr.maillage.directory.LegalNature;
import fr.maillage.directory.StructureFormat;
import fr.maillage.shared.Refusal;
import java.time.DayOfWeek;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Every question a candidacy asks, and what is wrong with the answers taken one by one. */
public final class Questionnaire {

    public static final List<String> NATURES = codes(LegalNature.values());

    public static final List<String> FORMATS = codes(StructureFormat.values());

    public static final List<String> ZONES = List.of(
            "FAR_FROM_SERVICES",
            "SMALL_CENTRE",
            "PRIORITY_URBAN_QUARTER",
            "PLACE_PEOPLE_GO_TO",
            "ITINERANT",
            "OVERSEAS",
            "OTHER");
    public static final List<String> TRAININGS = List.of("DONE", "PLANNED", "NOT_PLANNED");

    /** The days on which a structure may open, in the order of the official list, which has no Sunday. */
    public static final List<DayOfWeek> DAYS = List.of(DayOfWeek.values()).subList(0, 6);

    private static final List<Question> WHOLE = List.of(
            choice("sponsor.nature", NATURES),
            required("sponsor.siren", SIREN),
            optional("sponsor.second", LINE),
            required("manager.title", LINE),
            required("manager.mail", MAIL),
            required("structure.name", LINE),
            choice("structure.format", FORMATS),
            choice("structure.zone", ZONES),
            optional("structure.msap", YES),
            required("structure.need", TEXT),
            required("structure.mail", MAIL),
            required("structure.phone", PHONE),
            required("team.desk", COUNT),
            optional("team.single", YES),
            optional("team.reason", TEXT),
            optional("partners.local", TEXT));

    private static final List<Question> SITE = List.of(
            required("name", LINE),
            required("address", LINE),
            optional("complement", LINE),
            required("postcode", POSTCODE),
            required("commune", LINE),
            required("insee", COMMUNE_CODE),
            optional("latitude", LATITUDE),
            optional("longitude", LONGITUDE));

    private static final List<Question> AGENT =
            List.of(required("title", LINE), required("mail", MAIL), choice("training", TRAININGS));

    private Questionnaire() {}

    private static List<String> codes(Enum<?>[] choices) {
        return Arrays.stream(choices).map(Enum::name).toList();
    }

    /** Everything that is missing or cannot be read, question by question; hours are {@link Hours}' matter. */
    static Stream<Refusal> remarks(Answers answers) {
        return Stream.of(
                        WHOLE.stream().flatMap(question -> question.check("", answers).stream()),
                        entries("sites", SITE, answers),
                        entries("agents", AGENT, answers))
                .flatMap(remarks -> remarks);
    }

    /** Whether a key is one that a page may write: anything else a stranger sends is left aside. */
    public static boolean asks(String key) {
        return WHOLE.stream().anyMatch(question -> question.key().equals(key))
                || key.matches("structure\\.booking|(place|digital)\\.[A-Za-z]{1,20}|partners\\.[a-z-]{1,40}")
                || key.matches("sites\\.([1-9]|[1-4][0-9])\\.(entry|hours\\.[a-z]{3}|" + names(SITE) + ")")
                || key.matches("agents\\.([1-9]|[1-9][0-9])\\.(entry|" + names(AGENT) + ")");
    }

    private static String names(List<Question> questions) {
        return questions.stream().map(Question::key).collect(Collectors.joining("|"));
    }

    /** The short name of a day in keys and in the official list. */
    public static String code(DayOfWeek day) {
        return day.name().substring(0, 3).toLowerCase(Locale.ROOT);
    }

    private static Stream<Refusal> entries(String list, List<Question> questions, Answers answers) {
        if (answers.entries(list).isEmpty()) {
            return Stream.of(Refusal.at(list, "candidacy.required." + list));
        }
        return answers.entries(list).stream()
                .map(number -> list + "." + number + ".")
                .flatMap(prefix -> questions.stream().flatMap(question -> question.check(prefix, answers).stream()));
    }
}
