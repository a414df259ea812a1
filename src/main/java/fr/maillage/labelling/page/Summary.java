package fr.maillage.labelling.page;

import fr.maillage.desk.Messages;
import fr.maillage.directory.Frameworks;
import fr.maillage.directory.Partner;
import fr.maillage.directory.WeeklyHours;
import fr.maillage.labelling.candidacy.Answers;
import fr.maillage.labelling.candidacy.Completeness;
import fr.maillage.labelling.candidacy.Hours;
import fr.maillage.labelling.candidacy.Questionnaire;
import fr.maillage.labelling.candidacy.Section;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** A candidacy read back, section by section, in the reader's language: to check before filing, and to review. */
@Component("summary")
public class Summary {

    private static final Set<String> CHOICES =
            Set.of("sponsor.nature", "structure.format", "structure.zone", "training", "capacity.kind");

    private static final Pattern ENTRY = Pattern.compile("(site|agent)s\\.([0-9]+)\\.(.+)");

    /** A section with what was answered in it. */
    public record Block(Section section, String title, List<Line> lines) {}

    /** One answer; {@code text} as it is read, {@code term} what it answers. */
    public record Line(String term, String text) {}

    private final Messages messages;
    private final Frameworks frameworks;

    Summary(Messages messages, Frameworks frameworks) {
        this.messages = messages;
        this.frameworks = frameworks;
    }

    /** The whole file, as far as it is answered. */
    public List<Block> of(Answers answers) {
        return Stream.of(
                        block(Section.SPONSOR, questions(answers, "sponsor.", "manager.")),
                        block(Section.STRUCTURE, questions(answers, "structure.")),
                        block(Section.SITES, entries(answers, "sites")),
                        block(Section.HOURS, hours(answers)),
                        block(Section.TEAM, team(answers)),
                        block(Section.PREMISES, ticks(answers, "place.", Completeness.places())),
                        block(Section.EQUIPMENT, ticks(answers, "digital.", Completeness.equipment())),
                        block(Section.PARTNERS, partners(answers)))
                .toList();
    }

    /** The proof of the capacity to sign. */
    public List<Line> capacity(Answers proof) {
        return questions(proof, "capacity.");
    }

    private Block block(Section section, List<Line> lines) {
        return new Block(section, title(section), lines);
    }

    String title(Section section) {
        return messages.get("candidacy.section." + section.code());
    }

    /** What an answer answers: a question, and of which site or agent it is asked. */
    String question(String key) {
        Matcher entry = ENTRY.matcher(key);
        if (entry.matches()) {
            String place = messages.of("candidacy." + entry.group(1), Integer.valueOf(entry.group(2)));
            return place + ", "
                    + (entry.group(3).startsWith("hours.")
                            ? messages.get("labelling.day." + entry.group(3).substring("hours.".length()))
                            : messages.get("candidacy.q." + entry.group(1) + "s." + entry.group(3)));
        }
        return frameworks
                .partner(key.replaceFirst("^partners\\.", ""))
                .map(Partner::name)
                .orElseGet(() -> messages.get("candidacy.q." + key));
    }

    /** An answer as it is read, alone: a tick that is missing says no. */
    String answer(String key, String text) {
        boolean tick = key.matches("(place|digital|partners)\\..+|.+\\.(single|msap|booking)")
                && !key.equals("partners.local");
        return tick && text.isEmpty()
                ? messages.get("labelling.no")
                : text(key.replaceFirst("^agents\\.[0-9]+\\.", ""), text);
    }

    private List<Line> questions(Answers answers, String... subjects) {
        return answers.byKey().keySet().stream()
                .filter(key -> Stream.of(subjects).anyMatch(key::startsWith))
                .map(key -> new Line(messages.get("candidacy.q." + key), text(key, answers.get(key))))
                .toList();
    }

    private List<Line> entries(Answers answers, String list) {
        List<Line> lines = new ArrayList<>();
        for (int number : answers.entries(list)) {
            String prefix = list + "." + number + ".";
            String text = Stream.of("address", "complement", "postcode", "commune", "mail", "training")
                    .filter(part -> answers.has(prefix + part))
                    .map(part -> text(part, answers.get(prefix + part)))
                    .reduce((one, next) -> one + ", " + next)
                    .orElse("");
            lines.add(new Line(answers.get(prefix + (list.equals("sites") ? "name" : "title")), text));
        }
        return lines;
    }

    private List<Line> hours(Answers answers) {
        Hours hours = Hours.of(answers);
        List<Line> lines = new ArrayList<>();
        hours.bySite()
                .forEach((site, week) -> lines.add(new Line(answers.get("sites." + site + ".name"), total(week))));
        if (lines.size() > 1) {
            lines.add(new Line(messages.get("candidacy.hours.whole"), total(hours.structure())));
        }
        return lines;
    }

    /** "28 h 30 sur 5 jours" in the reader's language. */
    public String total(WeeklyHours week) {
        String time = messages.of("candidacy.hours.time", week.minutes() / 60, week.minutes() % 60);
        return messages.of("candidacy.hours.total", time, week.openDays());
    }

    private List<Line> team(Answers answers) {
        List<Line> lines = new ArrayList<>(questions(answers, "team."));
        lines.addAll(entries(answers, "agents"));
        return lines;
    }

    private List<Line> ticks(Answers answers, String prefix, List<String> items) {
        return items.stream()
                .map(item -> new Line(
                        messages.get("candidacy.q." + prefix + item),
                        messages.get(answers.yes(prefix + item) ? "labelling.yes" : "labelling.no")))
                .toList();
    }

    private List<Line> partners(Answers answers) {
        String committed = answers.byKey().keySet().stream()
                .filter(key -> key.startsWith("partners.") && answers.yes(key))
                .map(key -> frameworks.partner(key.substring("partners.".length())))
                .flatMap(Optional::stream)
                .map(Partner::name)
                .collect(Collectors.joining(", "));
        List<Line> lines = new ArrayList<>();
        lines.add(new Line(messages.get("candidacy.q.partners.committed"), committed));
        if (answers.has("partners.local")) {
            lines.add(new Line(messages.get("candidacy.q.partners.local"), answers.get("partners.local")));
        }
        return lines;
    }

    private String text(String key, String answer) {
        if (answer.equals("true")) {
            return messages.get("labelling.yes");
        }
        if (answer.isEmpty() || !CHOICES.contains(key)) {
            return answer;
        }
        return messages.get(
                "labelling." + key.substring(key.indexOf('.') + 1).replace("kind", "capacity") + "." + answer);
    }

    /** The days of the official list, by their short names. */
    public List<String> days() {
        return Questionnaire.DAYS.stream().map(Questionnaire::code).toList();
    }
}
