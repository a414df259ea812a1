package fr.maillage.mandate;

import static org.assertj.core.api.Assertions.assertThat;

import fr.maillage.OnDatabase;
import fr.maillage.directory.LabelledStructure;
import fr.maillage.document.Inspection;
import fr.maillage.journal.Journal;
import fr.maillage.mandate.Original.Copy;
import fr.maillage.mandate.citizen.RecogniseOriginal;
import fr.maillage.mandate.citizen.RecogniseOriginal.Answer;
import fr.maillage.mandate.citizen.WithdrawMandate;
import fr.maillage.people.Actor;
import fr.maillage.people.door.Browser;
import fr.maillage.people.door.Form;
import jakarta.servlet.ServletContext;
import java.io.ByteArrayInputStream;
import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.nio.file.StandardWatchEventKinds;
import java.nio.file.WatchService;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** The citizen alone shows that their file is what was signed, with the salt that stands on it; nobody learns more. */
@OnDatabase
class RecogniseOriginalTest {

    private static final String PAGE = "/forms/mandate/check-original.xhtml";
    private static final Pattern SALT = Pattern.compile("preuve : ([0-9a-f]{32})\\.");

    @Autowired
    Counter counter;

    @Autowired
    OriginalsAtCounter originals;

    @Autowired
    WithdrawMandate withdrawal;

    @Autowired
    RecogniseOriginal recognising;

    @Autowired
    ServletContext server;

    @LocalServerPort
    private int port;

    private Actor agent;
    private String id;
    private byte[] file;
    private String salt;

    @BeforeEach
    void give() {
        LabelledStructure structure = counter.structure();
        agent = counter.agent(structure);
        id = counter.given(structure, agent);
        file = originals.read(id, Copy.CITIZEN, agent).pdf();
        Matcher printed =
                SALT.matcher(Readings.text(file).replace('\u00a0', ' ').replaceAll("\\s+", " "));
        assertThat(printed.find()).as("a salt on the citizen's original").isTrue();
        salt = printed.group(1);
    }

    @Test
    void knowsTheOriginalWhileItsMandateIsInForceAndAfterItsDestruction() throws IOException {
        assertThat(mandateOf(ask(salt, file)).state()).isEqualTo(MandateState.IN_FORCE);

        withdrawal.whole(id, Journal.PLATFORM);
        counter.runSteps(id);

        Mandate destroyed = mandateOf(ask(salt, file));
        assertThat(destroyed.id()).isEqualTo(id);
        assertThat(destroyed.state()).isEqualTo(MandateState.DESTROYED);
    }

    @Test
    void knowsItBySaltAsItIsCopiedFromPaper() throws IOException {
        String copied = " " + salt.substring(0, 16).toUpperCase(Locale.ROOT) + "\n" + salt.substring(16);

        assertThat(ask(copied, file)).isInstanceOf(Answer.Original.class);
    }

    @Test
    void answersAlikeToAChangedFileAnotherFileAndAnotherSalt() throws IOException {
        byte[] changed = file.clone();
        changed[changed.length / 2] ^= 1;
        byte[] structures = originals.read(id, Copy.STRUCTURE, agent).pdf();

        assertThat(ask(salt, changed)).isEqualTo(new Answer.Unknown());
        assertThat(ask(salt, structures)).isEqualTo(new Answer.Unknown());
        assertThat(ask(Salt.fresh().hex(), file)).isEqualTo(new Answer.Unknown());
        assertThat(ask(Salt.fresh().hex(), new byte[] {1})).isEqualTo(new Answer.Unknown());
    }

    @Test
    void refusesWhatCannotBeASaltOrAFileBeforeItReadsAnything() throws IOException {
        assertThat(why(ask("zz" + salt.substring(2), file))).isEqualTo("mandate.original.salt.unreadable");
        assertThat(why(ask(salt, new byte[0]))).isEqualTo("mandate.original.file.missing");
        assertThat(why(recognising.recognise(salt, RecogniseOriginalTest::unread, Inspection.LARGEST + 1L)))
                .isEqualTo("evidence.too-big");
    }

    @Test
    void laysNeitherTheFileNorTheSaltOnTheDisk() throws IOException, InterruptedException {
        try (WatchService disk = disk()) {
            assertThat(post(file)).contains("Ce fichier est l’original signé");

            assertThat(disk.poll(1, TimeUnit.SECONDS)).isNull();
        }
    }

    /** So that nobody fills the memory with it. */
    @Test
    void leavesToTheDiskWhatIsLargerThanAnyOriginal() throws IOException, InterruptedException {
        try (WatchService disk = disk()) {
            assertThat(post(new byte[2_000_000])).contains("Rien ici ne reconnaît ce fichier");

            assertThat(disk.poll(10, TimeUnit.SECONDS)).isNotNull();
        }
    }

    /** Sees each file that begins in the folder in which the server lays down what it receives. */
    private WatchService disk() throws IOException {
        Path folder = ((File) server.getAttribute(ServletContext.TEMPDIR)).toPath();
        WatchService disk = folder.getFileSystem().newWatchService();
        folder.register(disk, StandardWatchEventKinds.ENTRY_CREATE);
        return disk;
    }

    private String post(byte[] content) {
        Browser citizen = new Browser(port);
        Map<String, String> form = Form.hidden(citizen.get(PAGE).body(), "check");
        form.put("salt", salt);
        form.put("ask", "x");
        return citizen.postFile(PAGE, form, "file", "original.pdf", content).body();
    }

    private Answer ask(String typed, byte[] brought) throws IOException {
        return recognising.recognise(typed, () -> new ByteArrayInputStream(brought), brought.length);
    }

    private static InputStream unread() {
        throw new AssertionError("it was read");
    }

    private static Mandate mandateOf(Answer answer) {
        return ((Answer.Original) answer).mandate();
    }

    private static String why(Answer answer) {
        return ((Answer.TurnedAway) answer).why().key();
    }
}
