package fr.maillage.desk.page;

import static org.assertj.core.api.Assertions.assertThat;

import fr.maillage.OnDatabase;
import fr.maillage.casework.Case;
import fr.maillage.casework.Cases;
import fr.maillage.desk.Dates;
import fr.maillage.desk.Messages;
import fr.maillage.desk.WatchJournal;
import fr.maillage.journal.Journal;
import fr.maillage.labelling.Labelling;
import fr.maillage.labelling.People;
import fr.maillage.people.Actor;
import fr.maillage.people.Grant;
import fr.maillage.people.Role;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

@OnDatabase
class VerdictInWordsTest {

    private static final Actor AUDITOR = new Actor("watch", Set.of(Grant.national(Role.JOURNAL_AUDITOR)));

    @Autowired
    Labelling labelling;

    @Autowired
    Cases cases;

    @Autowired
    Journal journal;

    @Autowired
    WatchJournal watch;

    @Autowired
    Messages messages;

    @Autowired
    Dates dates;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    TransactionTemplate transaction;

    private String id;

    @BeforeEach
    void aCaseWithTwoLines() {
        LocaleContextHolder.setLocale(Locale.ENGLISH);
        id = labelling.filed();
    }

    @AfterEach
    void inNoLanguage() {
        LocaleContextHolder.resetLocaleContext();
    }

    @Test
    void saysHowFarTheJournalIsIntact() {
        assertThat(verdict(AUDITOR)).hasValueSatisfying(said -> {
            assertThat(said.intact()).isTrue();
            assertThat(said.text()).startsWith("2 lines were checked").contains("up to ");
        });
        assertThat(verdict(People.OFFICE)).isPresent();
    }

    @Test
    void namesTheLineAtWhichItBreaks() {
        transaction.executeWithoutResult(status -> jdbc.sql(
                        "UPDATE journal_entry SET actor = 'somebody-else' WHERE case_id = ? AND sequence = 2")
                .param(id)
                .update());
        assertThat(verdict(AUDITOR))
                .contains(new VerdictInWords.Said(
                        false, "The chain breaks at line 2: this line no longer says what was written."));
    }

    @Test
    void isSilentForWhoDoesNotWatch() {
        assertThat(verdict(People.SPONSOR)).isEmpty();
    }

    private Optional<VerdictInWords.Said> verdict(Actor reader) {
        Case matter = cases.of(id, reader);
        return new VerdictInWords(watch, () -> reader, messages, dates).onCase(matter, journal.of(id));
    }
}
