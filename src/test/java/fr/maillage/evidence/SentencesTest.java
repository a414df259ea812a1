package fr.maillage.evidence;

import static org.assertj.core.api.Assertions.assertThat;

import eu.europa.esig.dss.enumerations.SubIndication;
import fr.maillage.House;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Whatever a file is found to be, there is a sentence for it in both languages. */
class SentencesTest {

    private static final Pattern OF_SIGNING = Pattern.compile("Reason\\.of\\(\"([\\w-]+)\"");
    private static final Pattern OF_DOCUMENT =
            Pattern.compile("(?:Refusal\\.of|ended)\\([^;]*?\"(document\\.[\\w-]+)\"(?: : \"(document\\.[\\w-]+)\")?");
    private static final Pattern OF_EVIDENCE =
            Pattern.compile("(?:refused|turnedAway)\\((?:Why\\.\\w+, )?\"([\\w.-]+)\"");

    @Test
    void nameEveryReasonThatSigningGives() {
        Set<String> keys = keys("signing", OF_SIGNING, "signing.");
        Stream.of(SubIndication.values())
                .map(why -> "signing." + why.name().toLowerCase(Locale.ROOT).replace('_', '-'))
                .forEach(keys::add);

        assertThat(keys).contains("signing.changed-page", "signing.sig-crypto-failure");
        assertSaid("signing", keys);
    }

    @Test
    void nameEveryReasonForWhichThereIsNoVerdict() {
        Set<String> keys = keys("document/pdf", OF_DOCUMENT, "evidence.");
        keys.addAll(keys("evidence", OF_EVIDENCE, "evidence."));
        House.files("src/main/java/fr/maillage/document", "Examination.java").stream()
                .flatMap(file -> Pattern.compile("\"(document\\.[\\w-]+)\"")
                        .matcher(text(file))
                        .results())
                .forEach(found -> keys.add("evidence." + found.group(1)));

        assertThat(keys).contains("evidence.document.pdf-active", "evidence.document.too-slow", "evidence.too-often");
        assertSaid("evidence", keys);
    }

    @Test
    void nameEveryWayInWhichAFileStandsToWhatIsHeld() {
        assertSaid("evidence", Stream.of(Holding.values()).map(Holding::key).collect(Collectors.toSet()));
    }

    private static Set<String> keys(String folder, Pattern pattern, String prefix) {
        return House.files("src/main/java/fr/maillage/" + folder, ".java").stream()
                .flatMap(file -> pattern.matcher(text(file)).results())
                .map(found -> prefix + found.group(1))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static void assertSaid(String bundle, Set<String> keys) {
        for (Locale language : new Locale[] {Locale.FRENCH, Locale.ENGLISH}) {
            ResourceBundle sentences = ResourceBundle.getBundle("messages/" + bundle, language);
            assertThat(sentences.keySet()).containsAll(keys);
            assertThat(keys).allMatch(key -> sentences.getString(key).endsWith("."));
        }
    }

    private static String text(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
