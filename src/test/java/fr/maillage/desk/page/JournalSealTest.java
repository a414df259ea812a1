package fr.maillage.desk.page;

import static org.assertj.core.api.Assertions.assertThat;

import fr.maillage.OnDatabase;
import fr.maillage.casework.Case;
import fr.maillage.casework.Cases;
import fr.maillage.desk.Dates;
import fr.maillage.desk.Messages;
import fr.maillage.journal.ChainVerifier;
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
class JournalSealTest {

    private static final Actor AUDITOR = new Actor("watch", Set.of(Grant.national(Role.JOURNAL_AUDITOR)));

    @Autowired
    Labelling labelling;

    @Autowired
    Cases cases;

    @Autowired
    Journal journal;

    @Autowired
    ChainVerifier verifier;

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
        assertThat(seal(AUDITOR)).hasValueSatisfying(said -> {
            assertThat(said.intact()).isTrue();
            assertThat(said.text()).startsWith("2 lines were checked").contains("up to ");
        });
        assertThat(seal(People.OFFICE)).isPresent();
    }

    @Test
    void namesTheLineAtWhichItBreaks() {
        transaction.executeWithoutResult(status -> jdbc.sql(
                        "UPDATE journal_entry SET actor = 'somebody-else' WHERE case_id = ? AND sequence = 2")
                .param(id)
                .update());
        assertThat(seal(AUDITOR))
                .contains(new JournalSeal.Said(
                        false, "The chain breaks at line 2: this line no longer says what was written."));
    }

    @Test
    void isSilentForWhoDoesNotWatch() {
        assertThat(seal(People.SPONSOR)).isEmpty();
    }

    private Optional<JournalSeal.Said> seal(Actor reader) {
        Case matter = cases.of(id, reader);
        return new JournalSeal(verifier, () -> reader, messages, dates).of(matter, journal.of(id));
    }
}
