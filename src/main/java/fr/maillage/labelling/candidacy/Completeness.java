package fr.maillage.labelling.candidacy;

import fr.maillage.casework.Processes;
import fr.maillage.directory.Framework;
import fr.maillage.directory.Frameworks;
import fr.maillage.directory.Partner;
import fr.maillage.directory.StructureFormat;
import fr.maillage.directory.WeeklyHours;
import fr.maillage.shared.Refusal;
import fr.maillage.shared.calendar.Today;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/**
 * Tells what a candidacy still lacks, each with its reason: answers that are missing or cannot be read, base partners
 * of the framework in force that are not committed, and the requirements of the decision table {@code completeness}.
 */
@Component
public class Completeness {

    private static final List<String> PLACES = List.of("reception", "confidentialRoom", "stepFreeAccess");
    private static final List<String> EQUIPMENT =
            List.of("internet", "computer", "printerScanner", "photocopier", "phone", "selfService", "webcam", "video");

    private final Processes processes;
    private final Frameworks frameworks;
    private final Today today;

    Completeness(Processes processes, Frameworks frameworks, Today today) {
        this.processes = processes;
        this.frameworks = frameworks;
        this.today = today;
    }

    /** What is missing if it were filed now, in a département. */
    public List<Refusal> missing(Answers answers, String departement) {
        return missing(answers, today.in(departement));
    }

    /** What is missing if it were filed on a day, in the order of the pages. */
    public List<Refusal> missing(Answers answers, LocalDate on) {
        Hours hours = Hours.of(answers);
        return Stream.of(
                        Questionnaire.remarks(answers),
                        hours.remarks().stream(),
                        requirements(answers, hours.structure(), on))
                .flatMap(remarks -> remarks)
                .sorted(Comparator.comparing(remark -> Section.of(remark.field())))
                .toList();
    }

    /** The framework whose base partners a candidacy filed now, in a département, must have. */
    public Framework framework(String departement) {
        return frameworks.inForce(today.in(departement));
    }

    private List<Partner> missingPartners(Answers answers, LocalDate on) {
        Framework framework = frameworks.inForce(on);
        return framework.partners().stream()
                .filter(partner -> !answers.yes("partners." + partner.code()))
                .toList();
    }

    private Stream<Refusal> requirements(Answers answers, WeeklyHours hours, LocalDate on) {
        return processes.decide("completeness", facts(answers, hours, on)).stream()
                .flatMap(row -> remarks((String) row.get("missing"), row.get("source"), answers, on));
    }

    /** A requirement that is not met; the partners that are wanting are named one by one. */
    private Stream<Refusal> remarks(String requirement, Object source, Answers answers, LocalDate on) {
        return requirement.equals("partners.missing")
                ? missingPartners(answers, on).stream()
                        .map(partner -> Refusal.at(
                                "partners." + partner.code(), "candidacy.missing.partner", partner.name(), source))
                : Stream.of(Refusal.at(question(requirement), "candidacy.missing." + requirement, source));
    }

    /** The question a requirement of the decision table is answered by. */
    private static String question(String requirement) {
        return switch (requirement.split("\\.", 2)[0]) {
            case "hours" -> "hours";
            case "team" -> "team.desk";
            case "training" -> "agents";
            default ->
                Pattern.compile("-([a-z])")
                        .matcher(requirement)
                        .replaceAll(letter -> letter.group(1).toUpperCase(Locale.ROOT));
        };
    }

    private Map<String, Object> facts(Answers answers, WeeklyHours hours, LocalDate on) {
        Map<String, Object> facts = new HashMap<>();
        facts.put("on", on.toString());
        facts.put("weeklyMinutes", hours.minutes());
        facts.put("openDays", hours.openDays());
        facts.put("peopleAtDesk", count(answers.get("team.desk")));
        facts.put("singleAgentUndertaking", answers.yes("team.single") && answers.has("team.reason"));
        facts.put("missingPartners", missingPartners(answers, on).size());
        facts.put("itinerant", travels(answers.get("structure.format")));
        facts.put("trainingPlanned", trainingPlanned(answers));
        facts.put("staffedReception", answers.yes("place.reception"));
        facts.put("confidentialRoom", answers.yes("place.confidentialRoom"));
        facts.put("stepFreeAccess", answers.yes("place.stepFreeAccess"));
        EQUIPMENT.forEach(item -> facts.put(item, answers.yes("digital." + item)));
        return facts;
    }

    private static boolean trainingPlanned(Answers answers) {
        return answers.entries("agents").stream()
                .map(number -> answers.get("agents." + number + ".training"))
                .allMatch(training -> training.equals("DONE") || training.equals("PLANNED"));
    }

    private static boolean travels(String format) {
        return Arrays.stream(StructureFormat.values())
                .anyMatch(known -> known.travels() && known.name().equals(format));
    }

    private static int count(String text) {
        return AnswerKind.COUNT.accepts(text) ? Integer.parseInt(text) : 0;
    }

    /** The questions of the premises page that are answered by a tick. */
    public static List<String> places() {
        return PLACES;
    }

    /** The questions of the equipment page. */
    public static List<String> equipment() {
        return EQUIPMENT;
    }
}
