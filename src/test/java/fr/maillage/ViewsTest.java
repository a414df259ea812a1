package fr.maillage;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import javax.xml.parsers.DocumentBuilder;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.junit.jupiter.api.Test;

/** What a page may hold: words only from the message files, no script of its own, a place where it is asked for. */
class ViewsTest {

    private static final Pattern SPOKEN = Pattern.compile("msg(?:\\['|\\.of\\('|\\.all\\(')([\\w./-]+)'(?:\\]|,)");
    private static final Pattern TAG_OR_EXPRESSION =
            Pattern.compile("#\\{(?:'[^']*'|[^}'])*}|<!--.*?-->|<[^>]*>|&#?\\w+;", Pattern.DOTALL);
    private static final Pattern LETTERS = Pattern.compile("\\p{L}{2,}");
    private static final Pattern SPOKEN_ATTRIBUTE = Pattern.compile(
            "\\s(?:title|alt|label|hint|placeholder|aria-label|term|text)=\"(?!#)[^\"]*\\p{L}{2,}[^\"]*\"");
    private static final Pattern INLINE = Pattern.compile(
            "\\son[a-z]+=\"|\\sstyle=\"|<script(?![^>]*\\ssrc=)|<style|javascript:|<f:ajax|<h:commandLink");
    private static final Pattern FORM = Pattern.compile("<h:form ([^>]*)>(.*?)</h:form>", Pattern.DOTALL);
    private static final Pattern TYPED = Pattern.compile("<m:(?:input|area|choice)");
    private static final Pattern KEPT = Pattern.compile("data-(?:warn|autosave)=");

    @Test
    void everySentenceOfAViewIsInBothLanguages() {
        Set<String> spoken = FilesTest.views().stream()
                .flatMap(view -> SPOKEN.matcher(House.text(view)).results())
                .map(found -> found.group(1))
                .collect(Collectors.toCollection(TreeSet::new));

        assertThat(spoken).contains("desk.home.heading");
        assertThat(known("_fr.properties")).containsAll(spoken);
        assertThat(known("_en.properties")).containsAll(spoken);
    }

    /** Else it answers 500, and only when somebody asks for it. */
    @Test
    void everyViewIsWellFormed() throws ParserConfigurationException {
        DocumentBuilderFactory xml = DocumentBuilderFactory.newInstance();
        xml.setNamespaceAware(true);
        DocumentBuilder parser = xml.newDocumentBuilder();
        assertThat(FilesTest.views())
                .allSatisfy(view ->
                        assertThat(parser.parse(view.toFile())).as("%s", view).isNotNull());
    }

    @Test
    void noViewSpeaksForItself() {
        assertThat(FilesTest.views()).isNotEmpty().allSatisfy(view -> {
            assertThat(TAG_OR_EXPRESSION.matcher(House.text(view)).replaceAll(" "))
                    .as("%s", view)
                    .doesNotContainPattern(LETTERS);
            assertThat(House.text(view).replaceAll("(?s)<!--.*?-->", ""))
                    .as("%s", view)
                    .doesNotContainPattern(SPOKEN_ATTRIBUTE);
        });
    }

    @Test
    void noViewHoldsScriptOrStyle() {
        assertThat(FilesTest.views())
                .isNotEmpty()
                .allSatisfy(view -> assertThat(House.text(view)).as("%s", view).doesNotContainPattern(INLINE));
    }

    /** But for what is typed of a citizen, which stays on no machine. */
    @Test
    void everyFormOfSeveralFieldsKeepsThemWhenTheSessionEnds() {
        assertThat(House.files("forms", ".xhtml"))
                .filteredOn(view -> !view.startsWith("forms/mandate"))
                .isNotEmpty()
                .allSatisfy(view -> assertThat(FORM.matcher(House.text(view))
                                .results()
                                .filter(form ->
                                        TYPED.matcher(form.group(2)).results().count() > 1)
                                .map(form -> form.group(1)))
                        .as("%s", view)
                        .allSatisfy(form -> assertThat(form).containsPattern(KEPT)));
    }

    @Test
    void theLawsKnowAnOffenceWhenTheySeeIt() {
        assertThat(TAG_OR_EXPRESSION.matcher("<p>#{bean.x} Bonjour</p>").replaceAll(" "))
                .containsPattern(LETTERS);
        assertThat("<input placeholder=\"Votre nom\"/>").containsPattern(SPOKEN_ATTRIBUTE);
        assertThat("<a onclick=\"go()\">").containsPattern(INLINE);
    }

    private static Set<String> known(String ending) {
        return House.files("src/main/resources/messages", ending).stream()
                .flatMap(file -> read(file).stringPropertyNames().stream())
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static Properties read(Path file) {
        try (Reader reader = Files.newBufferedReader(file, StandardCharsets.UTF_8)) {
            Properties properties = new Properties();
            properties.load(reader);
            return properties;
        } catch (IOException e) {
            throw new AssertionError(file + " cannot be read", e);
        }
    }
}
