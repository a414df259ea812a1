package fr.maillage.act;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Who is named in an issue and was not before, who is no more, who signs as somebody else, who changed places. */
final class PartyDifferences {

    private PartyDifferences() {}

    static Stream<Difference> between(List<Party> then, List<Party> now) {
        return Stream.of(
                        among(now, then, false)
                                .flatMap(party -> Difference.between("", inWords(party), "act.changes.named")),
                        among(then, now, false)
                                .flatMap(party -> Difference.between(inWords(party), "", "act.changes.unnamed")),
                        among(then, now, true).flatMap(party -> retitled(party, now)),
                        Difference.between(
                                names(among(then, now, true)), names(among(now, then, true)), "act.changes.order"))
                .flatMap(differences -> differences);
    }

    private static Stream<Difference> retitled(Party party, List<Party> now) {
        return now.stream()
                .filter(other -> party.named().is(other))
                .flatMap(other -> Difference.between(party.title(), other.title(), "act.changes.title", party.name()));
    }

    /** Those who are also among the others; or else those who are not. */
    private static Stream<Party> among(List<Party> some, List<Party> others, boolean too) {
        return some.stream().filter(party -> others.stream().anyMatch(party.named()::is) == too);
    }

    private static String names(Stream<Party> parties) {
        return parties.map(Party::name).collect(Collectors.joining("\n"));
    }

    private static String inWords(Party party) {
        return party.name() + ", " + party.title();
    }
}
