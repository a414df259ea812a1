package fr.maillage;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.MessageFormat;
import java.util.List;
import java.util.Properties;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** French and English say the same things, with the same arguments, and every sentence can be formatted. */
class LanguagesTest {

    /** Which a format takes for the beginning of what it leaves as it is. */
    private static final Pattern LONE_QUOTE = Pattern.compile("(?<!')'(?!')");

    private static final Pattern STRAIGHT_APOSTROPHE = Pattern.compile("\\p{L}'+\\p{L}");

    @Test
    void bothLanguagesHaveTheSameKeys() {
        assertThat(french()).allSatisfy(file -> assertThat(english(file)).exists());
        assertThat(House.files("src/main/resources/messages", "_en.properties")).hasSameSizeAs(french());
        assertThat(french())
                .allSatisfy(file -> assertThat(read(english(file)).keySet())
                        .as("%s", file)
                        .isEqualTo(read(file).keySet()));
    }

    @Test
    void everySentenceIsAPattern() {
        assertThat(everyFile())
                .allSatisfy(file -> read(file).forEach((key, pattern) -> {
                    new MessageFormat((String) pattern);
                    assertThat((String) pattern)
                            .as("%s %s: a quote is written twice, an apostrophe as ’", file, key)
                            .doesNotContainPattern(LONE_QUOTE)
                            .doesNotContainPattern(STRAIGHT_APOSTROPHE);
                }));
    }

    @Test
    void bothLanguagesTakeTheSameArguments() {
        assertThat(french())
                .allSatisfy(file -> read(file)
                        .forEach((key, pattern) -> assertThat(
                                        arguments(read(english(file)).getProperty((String) key)))
                                .as("%s %s", file, key)
                                .isEqualTo(arguments((String) pattern))));
    }

    @Test
    void noKeyIsDefinedTwice() {
        List<String> keys = french().stream()
                .flatMap(file -> read(file).stringPropertyNames().stream())
                .toList();

        assertThat(keys).doesNotHaveDuplicates();
    }

    private static int arguments(String pattern) {
        return new MessageFormat(pattern).getFormatsByArgumentIndex().length;
    }

    private static List<Path> french() {
        return House.files("src/main/resources/messages", "_fr.properties");
    }

    private static List<Path> everyFile() {
        return House.files("src/main/resources/messages", ".properties");
    }

    private static Path english(Path french) {
        return french.resolveSibling(french.getFileName().toString().replace("_fr.", "_en."));
    }

    private static Properties read(Path file) {
        try (Reader reader = Files.newBufferedReader(file, StandardCharsets.UTF_8)) {
            Properties sentences = new Once(file);
            sentences.load(reader);
            return sentences;
        } catch (IOException e) {
            throw new AssertionError(file + " cannot be read", e);
        }
    }

    /** Keys that a file says once: of two, a reader would see the first and people the second. */
    private static final class Once extends Properties {

        private final Path file;

        Once(Path file) {
            this.file = file;
        }

        @Override
        public synchronized Object put(Object key, Object sentence) {
            assertThat(super.put(key, sentence))
                    .as("%s: %s is said twice", file, key)
                    .isNull();
            return sentence;
        }
    }
}
