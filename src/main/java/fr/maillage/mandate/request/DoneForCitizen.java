package fr.maillage.mandate.request;

import fr.maillage.journal.Entry;
import fr.maillage.journal.Journal;
import fr.maillage.mandate.Mandate;
import fr.maillage.mandate.Procedure;
import fr.maillage.mandate.catalogue.Catalogue;
import fr.maillage.mandate.catalogue.Edition;
import fr.maillage.people.Accounts;
import fr.maillage.shared.Capital;
import fr.maillage.shared.calendar.FrenchDay;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** What was done for a citizen: each démarche with its notes, and every line of the journal. */
@Component
class DoneForCitizen {

    private final HeldNotes notes;
    private final Catalogue catalogue;
    private final Journal journal;
    private final Accounts accounts;
    private final MessageSource messages;

    DoneForCitizen(HeldNotes notes, Catalogue catalogue, Journal journal, Accounts accounts, MessageSource messages) {
        this.notes = notes;
        this.catalogue = catalogue;
        this.journal = journal;
        this.accounts = accounts;
        this.messages = messages;
    }

    List<Map<String, Object>> procedures(Mandate mandate) {
        Edition edition = catalogue.of(mandate);
        return notes.procedures(mandate).stream()
                .map(procedure -> Map.<String, Object>of(
                        "title", title(edition, procedure),
                        "state", say("mandate.procedure." + procedure.state()),
                        "notes", notes.of(procedure)))
                .toList();
    }

    List<Map<String, Object>> journal(Mandate mandate) {
        return journal.of(mandate.id()).stream()
                .map(entry -> Map.<String, Object>of(
                        "on", day(entry.at()), "what", say("fact." + entry.kind()), "who", who(entry)))
                .toList();
    }

    private static String title(Edition edition, Procedure procedure) {
        return edition.find(procedure.code()).map(listed -> listed.title("fr")).orElse(procedure.code());
    }

    private String who(Entry entry) {
        return Journal.PLATFORM.equals(entry.actor()) ? say("desk.platform") : accounts.displayName(entry.actor());
    }

    private static String day(Instant at) {
        return FrenchDay.of(LocalDate.ofInstant(at, Capital.ZONE));
    }

    private String say(String key) {
        return messages.getMessage(key, null, key, Locale.FRENCH);
    }
}
