package fr.maillage.convention.amendment;

import static java.util.stream.Collectors.toMap;

import fr.maillage.convention.draft.Wording;
import java.util.List;

/** For what a convention is amended, which decides what the office writes, and what it finds proposed. */
public enum Occasion {

    /** A structure was labelled: how it is run, and who is present there beside the base partners. */
    LABEL(
            new Text("operation", """
            Le gestionnaire emploie les conseillers France Services et organise leurs absences.
            Il tient les locaux et le matériel en état et en assure les moyens."""),
            new Text("partners", "Aucun partenaire local n’est présent en plus des partenaires du socle.")),

    /** A local partner joins: to what it engages itself. */
    ACCESSION(new Text("engagement", "")),

    /** A local partner leaves: the days of its {@link Notice}, and what becomes of its engagements until then. */
    WITHDRAWAL(
            new Text(Notice.RECEIVED, ""),
            new Text(Notice.LEAVES, ""),
            new Text("transition", "Jusqu’à son retrait, le partenaire tient les engagements qu’il a pris.")),

    /** Anything else: which articles or annexes read differently, and how. */
    CHANGE(new Text("changes", ""));

    @SuppressWarnings("ImmutableEnumChecker") // List.of is
    private final List<Text> texts;

    Occasion(Text... texts) {
        this.texts = List.of(texts);
    }

    private record Text(String code, String proposed) {}

    /** Of what the office writes, in the order of its page. */
    public List<String> codes() {
        return texts.stream().map(Text::code).toList();
    }

    /** Whether who signs becomes party by it; who signs anything else was so before. */
    boolean admits() {
        return this == LABEL || this == ACCESSION;
    }

    Wording proposal() {
        return new Wording(texts.stream().collect(toMap(Text::code, Text::proposed)));
    }
}
