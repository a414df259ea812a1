package fr.maillage.journal;

import java.util.List;

/** What a test reads of a case's journal: the kinds of its lines, in their order. */
public final class Told {

    private Told() {}

    public static List<String> told(Journal journal, String caseId) {
        return journal.of(caseId).stream().map(Entry::kind).toList();
    }
}
