package fr.maillage.notice;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.maillage.OnDatabase;
import fr.maillage.casework.Audience;
import fr.maillage.casework.Cases;
import fr.maillage.casework.Step;
import fr.maillage.casework.TaskBoard;
import fr.maillage.engine.Requests;
import fr.maillage.journal.Entry;
import fr.maillage.journal.Journal;
import fr.maillage.notice.Notice.Kind;
import fr.maillage.people.AccountChanged;
import fr.maillage.people.AccountOpening;
import fr.maillage.people.Actor;
import fr.maillage.people.Grant;
import fr.maillage.people.Invitations;
import fr.maillage.people.Role;
import fr.maillage.shared.Ids;
import fr.maillage.shared.MovingClock;
import fr.maillage.shared.UnknownObject;
import jakarta.mail.internet.MimeMessage;
import java.time.Duration;
import java.util.Comparator;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;
import org.springframework.context.annotation.Primary;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;
import org.springframework.transaction.support.TransactionTemplate;

@OnDatabase
@Import(NoticesTest.Hand.class)
class NoticesTest {

    private static final String FORM = "labelling/review-candidacy";
    private static final Map<String, Object> VARIABLES = Map.of("form", FORM);
    private static final String TITLE = "Maison du fleuve";
    private static final Iterator<String> TERRITORIES = List.of(
                    "01", "02", "03", "04", "05", "06", "07", "08", "09", "10", "11", "12", "14", "15")
            .iterator();

    @TestConfiguration(proxyBeanMethods = false)
    static class Hand {
        @Bean
        @Primary
        MovingClock movingClock() {
            return new MovingClock();
        }
    }

    @DynamicPropertySource
    static void mailServer(DynamicPropertyRegistry properties) {
        properties.add("spring.mail.host", () -> "127.0.0.1");
        properties.add("spring.mail.port", PostOffice.OPEN::port);
        properties.add("maillage.mail.every", () -> "1d");
    }

    @Autowired
    MovingClock clock;

    @Autowired
    Cases cases;

    @Autowired
    TaskBoard board;

    @Autowired
    TransactionTemplate transaction;

    @Autowired
    AccountOpening accounts;

    @Autowired
    Invitations invitations;

    @Autowired
    Notices notices;

    @Autowired
    NoticeRows rows;

    @Autowired
    AnnounceTasks herald;

    @Autowired
    SendNotices postman;

    @Autowired
    Journal journal;

    @Autowired
    ApplicationEventPublisher events;

    @Autowired
    Step remindTask;

    @Autowired
    Step escalateTask;

    private final String address = Ids.fresh() + "@example.org";
    private final String name = "Bureau " + Ids.fresh();
    private String territory;
    private String caseId;
    private Actor officer;

    @BeforeEach
    void anOfficeHasATask() {
        territory = TERRITORIES.next();
        caseId = Ids.fresh();
        officer = person(address, name, Grant.territorial(Role.PREFECTURE_OFFICER, territory));
        cases.open(new Cases.Opening(caseId, "test", TITLE, territory, "town", "review-request"), Requests.variables());
        pin(FORM, Audience.of(Role.PREFECTURE_OFFICER, territory, "town"));
        herald.run();
    }

    @Test
    void tellsNobodyOfATaskThatIsDoneMeanwhile() {
        String task = pin("labelling/plan-visit", Audience.of(Role.PREFECTURE_OFFICER, territory, "town"));
        transaction.executeWithoutResult(status -> board.remove(task));
        herald.run();

        assertThat(told(officer)).containsExactly(Kind.PINNED);
    }

    @Test
    void tellsOfATaskOnce() {
        herald.run();

        assertThat(told(officer)).containsExactly(Kind.PINNED);
    }

    @Test
    void remindsOnceAndNotBeforeItIsTime() {
        remindTask.run(caseId, VARIABLES);
        assertThat(told(officer)).containsExactly(Kind.PINNED);

        clock.forward(Duration.ofDays(24));
        remindTask.run(caseId, VARIABLES);
        remindTask.run(caseId, VARIABLES);

        assertThat(told(officer)).containsExactly(Kind.REMINDED, Kind.PINNED);
        assertThat(facts()).containsExactly("task-reminded");
    }

    @Test
    void tellsThePrefectOfThatTerritoryOnceWhenTheOfficeIsLate() {
        Actor prefect = person("p." + address, "Préfet", Grant.territorial(Role.PREFECT, territory));
        Actor elsewhere = person("e." + address, "Préfet", Grant.territorial(Role.PREFECT, "2A"));
        escalateTask.run(caseId, VARIABLES);
        assertThat(told(prefect)).isEmpty();

        clock.forward(Duration.ofDays(31));
        escalateTask.run(caseId, VARIABLES);
        escalateTask.run(caseId, VARIABLES);

        assertThat(told(prefect)).containsExactly(Kind.ESCALATED);
        assertThat(told(elsewhere)).isEmpty();
        assertThat(told(officer)).containsExactly(Kind.PINNED);
        assertThat(facts()).containsExactly("task-escalated");
        assertThat(journal.of(caseId)).last().extracting(Entry::details).isEqualTo(Map.of("form", FORM));
    }

    @Test
    void mailsANoticeOnceWithALinkAndNobodysData() throws Exception {
        postman.run();
        postman.run();

        assertThat(PostOffice.OPEN.lettersTo(address)).hasSize(1);
        MimeMessage letter = PostOffice.OPEN.lettersTo(address).get(0);
        String body = (String) letter.getContent();
        assertThat(letter.getSubject()).contains(TITLE);
        assertThat(body)
                .contains(TITLE, "http://localhost:8080/forms/desk/case.xhtml?case=" + caseId)
                .doesNotContain(address, name, officer.account());
        assertThat(letter.getMessageID()).isEqualTo("<" + notice().id() + "@maillage>");
        assertThat(notice().sent()).isPresent();
    }

    @Test
    void triesAgainLaterWhatTheServerRefused() {
        PostOffice.OPEN.close();
        postman.run();
        assertThat(notice().attempts()).isOne();
        assertThat(notice().sent()).isEmpty();

        PostOffice.OPEN.reopen();
        postman.run();
        assertThat(PostOffice.OPEN.lettersTo(address)).isEmpty();

        clock.forward(Duration.ofMinutes(2));
        postman.run();
        assertThat(PostOffice.OPEN.lettersTo(address)).hasSize(1);
        assertThat(notice().attempts()).isEqualTo(2);
    }

    @Test
    void showsAnOperatorTheMailsThatCouldNotBeSent() {
        Actor operator = new Actor("operator", Set.of(Grant.national(Role.OPERATOR)));
        assertThatThrownBy(() -> notices.unsent(officer, false, 0)).isInstanceOf(UnknownObject.class);
        PostOffice.OPEN.close();
        tryInVain(1);
        assertThat(notices.unsent(operator, false, 0).rows())
                .extracting(Notice::id)
                .contains(notice().id());
        assertThat(notices.unsent(operator, true, 0).rows())
                .extracting(Notice::id)
                .doesNotContain(notice().id());
        tryInVain(Notice.MOST_ATTEMPTS);
        PostOffice.OPEN.reopen();
        assertThat(notices.unsent(operator, true, 0).rows())
                .extracting(Notice::id)
                .contains(notice().id());
        assertThat(notice().nextTry()).isEmpty();
    }

    /** A run ends with its first failure, which may be another notice's. */
    private void tryInVain(int attempts) {
        while (notice().attempts() < attempts) {
            clock.forward(Duration.ofHours(13));
            postman.run();
        }
    }

    @Test
    void mailsAnInvitationAfterItsCommitWithAKeyKeptNowhere() throws Exception {
        String guest = "guest." + address;
        invitations.invite(guest, "Invité", Grant.territorial(Role.PREFECT, territory), Actor.platform());

        assertThat((String) PostOffice.OPEN.waitForLetterTo(guest).getContent())
                .containsPattern("/forms/people/invitation\\.xhtml\\?key=[0-9a-f]{32}\\s")
                .doesNotContain("Invité", guest);
    }

    @Test
    void tellsTheOldAddressOfAChangeButNotOfOneRolledBack() throws Exception {
        String undone = "undone." + address;
        transaction.executeWithoutResult(status -> {
            events.publishEvent(new AccountChanged("a-1", undone, Locale.ENGLISH, AccountChanged.What.ADDRESS));
            status.setRollbackOnly();
        });
        String old = "old." + address;
        transaction.executeWithoutResult(status ->
                events.publishEvent(new AccountChanged("a-1", old, Locale.ENGLISH, AccountChanged.What.ADDRESS)));

        assertThat(PostOffice.OPEN.waitForLetterTo(old).getSubject()).isEqualTo("Maillage: your address has changed");
        assertThat(PostOffice.OPEN.lettersTo(undone)).isEmpty();
    }

    @Test
    void tellsTheOfficeOnceOfOpinionsThatLapsedTogether() {
        String opinion = "labelling/give-opinion";
        for (String partner : List.of("caf", "msa")) {
            String task = pin(opinion, Audience.of(Role.PARTNER_SIGNATORY, territory, partner));
            transaction.executeWithoutResult(status -> board.remove(task));
        }
        clock.forward(Duration.ofDays(31));
        escalateTask.run(caseId, Map.of("form", opinion));

        assertThat(told(officer)).containsExactly(Kind.ESCALATED, Kind.PINNED);
    }

    private String pin(String form, Audience audience) {
        String task = Ids.fresh();
        var due = Optional.of(clock.instant().plus(Duration.ofDays(30)));
        transaction.executeWithoutResult(status -> board.announce(
                new TaskBoard.Announcement(task, caseId, form, audience.word(), Optional.empty(), due, "")));
        return task;
    }

    private Actor person(String email, String displayName, Grant grant) {
        return new Actor(
                accounts.openForDemonstration(email, displayName, "une phrase assez longue", grant), Set.of(grant));
    }

    private List<Kind> told(Actor actor) {
        return of(actor).map(Notice::kind).toList();
    }

    private Notice notice() {
        return of(officer).findFirst().orElseThrow();
    }

    private List<String> facts() {
        return journal.of(caseId).stream().map(Entry::kind).toList();
    }

    /** The latest first. */
    private Stream<Notice> of(Actor actor) {
        return rows.findAll().stream()
                .filter(notice -> notice.account().equals(actor.account()))
                .sorted(Comparator.comparing(Notice::created).reversed());
    }
}
