package fr.maillage.mandate.request;

import fr.maillage.mandate.Mandate;
import fr.maillage.mandate.Safe;
import fr.maillage.mandate.giving.Draft;
import fr.maillage.people.Accounts;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** All that was typed of a citizen, question by question, in French; nothing once it is destroyed. */
@Component
class SaidOfCitizen {

    /** Told in lists of their own. */
    private static final Set<String> LISTED = Set.of(Draft.PROCEDURES, Draft.AGENTS);

    private final Safe safe;
    private final Accounts accounts;
    private final MessageSource messages;

    SaidOfCitizen(Safe safe, Accounts accounts, MessageSource messages) {
        this.safe = safe;
        this.accounts = accounts;
        this.messages = messages;
    }

    List<Map<String, Object>> of(Mandate mandate) {
        return safe.open(mandate).byKey().entrySet().stream()
                .filter(answer -> !LISTED.contains(answer.getKey()))
                .sorted(Map.Entry.comparingByKey())
                .map(answer -> Map.<String, Object>of(
                        "question", say("held." + answer.getKey(), answer.getKey()),
                        "answer", say("held.value." + answer.getValue(), answer.getValue())))
                .toList();
    }

    List<String> agents(Mandate mandate) {
        return mandate.agents().stream().map(accounts::displayName).sorted().toList();
    }

    /** A code has a name; what was typed is told as it was typed. */
    private String say(String key, String otherwise) {
        return messages.getMessage(key, null, otherwise, Locale.FRENCH);
    }
}
