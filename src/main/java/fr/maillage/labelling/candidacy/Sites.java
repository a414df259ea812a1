package fr.maillage.labelling.candidacy;

import fr.maillage.directory.NewStructure.Address;
import fr.maillage.directory.NewStructure.Position;
import fr.maillage.directory.NewStructure.Site;
import fr.maillage.directory.WeeklyHours;
import java.util.List;

/** The places of a candidacy that is complete, as the register takes them. */
public final class Sites {

    private Sites() {}

    public static List<Site> of(Answers answers) {
        Hours hours = Hours.of(answers);
        return answers.entries("sites").stream()
                .map(number ->
                        site("sites." + number + ".", answers, hours.bySite().get(number)))
                .toList();
    }

    private static Site site(String prefix, Answers answers, WeeklyHours hours) {
        Address address = new Address(
                answers.get(prefix + "address"),
                answers.get(prefix + "complement"),
                answers.get(prefix + "postcode"),
                answers.get(prefix + "commune"),
                answers.get(prefix + "insee"));
        return new Site(answers.get(prefix + "name"), address, position(prefix, answers), hours);
    }

    private static Position position(String prefix, Answers answers) {
        boolean placed = answers.has(prefix + "latitude") && answers.has(prefix + "longitude");
        return placed
                ? new Position(degrees(answers.get(prefix + "latitude")), degrees(answers.get(prefix + "longitude")))
                : null;
    }

    private static double degrees(String text) {
        return Double.parseDouble(text.replace(',', '.'));
    }
}
