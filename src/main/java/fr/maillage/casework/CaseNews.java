package fr.maillage.casework;

import java.util.List;

/**
 * Something of which people should know although no task waits for them; said in the transaction in which it happened.
 *
 * @param about whose news it is: each reader is told of it once
 * @param what its name in the message files, {@code feature/what}; the feature has a page {@code dossier} for the case
 */
public record CaseNews(String about, String caseId, String what, List<Audience> readers) {

    public CaseNews {
        readers = List.copyOf(readers);
    }
}
