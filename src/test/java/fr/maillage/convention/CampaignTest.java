package fr.maillage.convention;

import static org.assertj.core.api.Assertions.assertThat;

import com.icegreen.greenmail.store.FolderException;
import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import fr.maillage.OnDatabase;
import fr.maillage.act.WithdrawAct;
import fr.maillage.act.signature.Signatures;
import fr.maillage.casework.Outcome;
import fr.maillage.casework.Tasks;
import fr.maillage.convention.Convening.Department;
import fr.maillage.convention.draft.DraftDecision;
import fr.maillage.convention.draft.SendConvention;
import fr.maillage.people.Accounts;
import fr.maillage.people.Actor;
import jakarta.mail.MessagingException;
import jakarta.mail.internet.MimeMessage;
import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.locks.LockSupport;
import java.util.function.BooleanSupplier;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.annotation.DirtiesContext;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;

/**
 * Many conventions are sent at once while the platform's own clockwork freezes, announces and mails: every party has its
 * task once, and one mail that leads to it. Départements convene again and again until there are enough.
 */
@OnDatabase
@DirtiesContext
class CampaignTest {

    private static final int CONVENTIONS = Boolean.getBoolean("maillage.bench") ? 1_000 : 4;
    private static final int DEPARTEMENTS = Math.min(CONVENTIONS / 2, 50);
    private static final Duration LONGEST = Duration.ofMinutes(CONVENTIONS);
    private static final Duration QUIET = Duration.ofSeconds(1);
    private static final Pattern CASE = Pattern.compile("\\?case=([0-9a-f-]+)");
    private static final String WHAT = "Lire et signer un acte";

    private static final GreenMail POST = new GreenMail(new ServerSetup(0, "127.0.0.1", ServerSetup.PROTOCOL_SMTP));

    @Autowired
    Convening convening;

    @Autowired
    Tasks tasks;

    @Autowired
    WithdrawAct withdrawal;

    @Autowired
    Accounts accounts;

    private final List<String> expected = new ArrayList<>();
    private int sent;

    @DynamicPropertySource
    static void mailServer(DynamicPropertyRegistry settings) {
        POST.start();
        settings.add("spring.mail.host", () -> "127.0.0.1");
        settings.add("spring.mail.port", () -> POST.getSmtp().getPort());
        settings.add("maillage.mail.every", () -> "100ms");
        settings.add("maillage.seal.every", () -> "100ms");
    }

    @AfterAll
    static void close() {
        POST.stop();
    }

    /** An office, and who speaks for each party of its convention. */
    private record Office(Department department, List<Actor> voices) {}

    @Test
    void losesAndDoublesNoTaskAndNoMail() throws Exception {
        List<Office> offices = new ArrayList<>();
        for (int number = 0; number < DEPARTEMENTS; number++) {
            offices.add(new Office(convening.department(), new ArrayList<>()));
        }
        for (int conventions = 0; conventions < CONVENTIONS; conventions += DEPARTEMENTS) {
            round(offices);
        }

        System.out.printf(
                "FIGURE %d conventions sent, %d tasks and as many mails, none lost, none doubled%n", CONVENTIONS, sent);
    }

    private void round(List<Office> offices) throws FolderException {
        List<String> acts = new ArrayList<>();
        for (Office office : offices) {
            String id = convening.draft(office.department());
            if (office.voices().isEmpty()) {
                convening
                        .parties(id)
                        .forEach(party -> office.voices().add(convening.voiceOf(party, office.department())));
            }
            assertThat(convening.send(id, office.department())).isInstanceOf(Outcome.Done.class);
            acts.add(id);
        }
        for (int at = 0; at < acts.size(); at++) {
            String id = acts.get(at);
            Office office = offices.get(at);
            await(() -> !convening.identity(id).isEmpty());
            called(id, office);
        }
        expectMails();
        for (int at = 0; at < acts.size(); at++) {
            makeRoom(acts.get(at), offices.get(at).department());
        }
    }

    /** One mail for each task; whichever comes twice comes within the quiet time, or is found in the next round. */
    private void expectMails() throws FolderException {
        await(() -> announced().size() >= expected.size());
        LockSupport.parkNanos(QUIET.toNanos());
        assertThat(announced()).containsExactlyInAnyOrderElementsOf(expected);
        sent += expected.size();
        expected.clear();
        POST.purgeEmailFromAllMailboxes();
    }

    private void called(String id, Office office) {
        Set<String> called = new TreeSet<>();
        for (Actor voice : office.voices()) {
            List<Tasks.Waiting> waiting = tasks.openIn(id, voice);
            assertThat(waiting)
                    .singleElement()
                    .satisfies(task -> assertThat(task.form()).isEqualTo(Signatures.FORM));
            called.add(waiting.get(0).task());
            expected.add(accounts.find(voice.account()).orElseThrow().email() + " " + id);
        }
        assertThat(called).hasSameSizeAs(office.voices());
    }

    /** The département takes its convention back and gives it up, so that it may send the next one. */
    private void makeRoom(String id, Department department) {
        assertThat(withdrawal.withdraw(id, "Campagne suivante.", department.office()))
                .isInstanceOf(Outcome.Done.class);
        String task = convening.task(id, SendConvention.FORM, department.office());
        assertThat(tasks.complete(task, DraftDecision.ABANDON, department.office()))
                .isInstanceOf(Outcome.Done.class);
    }

    /** Who was told by mail that which act waits for them, once for each mail. */
    private static List<String> announced() {
        List<String> told = new ArrayList<>();
        for (MimeMessage mail : POST.getReceivedMessages()) {
            String text = textOf(mail);
            Matcher act = CASE.matcher(text);
            if (text.contains(WHAT) && act.find()) {
                told.add(recipient(mail) + " " + act.group(1));
            }
        }
        return told;
    }

    private static String recipient(MimeMessage mail) {
        try {
            return mail.getAllRecipients()[0].toString();
        } catch (MessagingException e) {
            throw new AssertionError(e);
        }
    }

    private static String textOf(MimeMessage mail) {
        try {
            return mail.getContent().toString();
        } catch (IOException | MessagingException e) {
            throw new AssertionError(e);
        }
    }

    private static void await(BooleanSupplier condition) {
        long end = System.nanoTime() + LONGEST.toNanos();
        while (!condition.getAsBoolean()) {
            assertThat(System.nanoTime()).as("in time").isLessThan(end);
            LockSupport.parkNanos(Duration.ofMillis(200).toNanos());
        }
    }
}
