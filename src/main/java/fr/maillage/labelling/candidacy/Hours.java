package fr.maillage.labelling.candidacy;

import fr.maillage.directory.OpeningHours;
import fr.maillage.directory.WeeklyHours;
import fr.maillage.shared.Refusal;
import java.time.DayOfWeek;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * The opening hours a candidacy states: each site's week, and the structure's, which is open whenever one of its sites
 * is.
 *
 * @param bySite each site's week, by the site's number; a day that cannot be read counts as closed
 * @param remarks what cannot be read, day by day
 */
public record Hours(Map<Integer, WeeklyHours> bySite, List<Refusal> remarks) {

    public static Hours of(Answers answers) {
        Map<Integer, WeeklyHours> bySite = new TreeMap<>();
        List<Refusal> remarks = new ArrayList<>();
        for (int site : answers.entries("sites")) {
            bySite.put(site, week("sites." + site + ".hours.", answers, remarks));
        }
        return new Hours(bySite, List.copyOf(remarks));
    }

    /** The union of all sites' weeks. */
    public WeeklyHours structure() {
        return WeeklyHours.unionOf(bySite.values());
    }

    private static WeeklyHours week(String prefix, Answers answers, List<Refusal> remarks) {
        Map<DayOfWeek, OpeningHours> days = new EnumMap<>(DayOfWeek.class);
        for (DayOfWeek day : Questionnaire.DAYS) {
            String key = prefix + Questionnaire.code(day);
            OpeningHours.Parsed parsed = OpeningHours.parse(answers.get(key));
            if (parsed instanceof OpeningHours.Parsed.Ok ok) {
                days.put(day, ok.hours());
            } else if (parsed instanceof OpeningHours.Parsed.Bad bad) {
                remarks.add(new Refusal(key, bad.refusal().key(), bad.refusal().arguments()));
            }
        }
        return new WeeklyHours(days);
    }
}
