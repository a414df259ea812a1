package fr.maillage.convention;

import static org.assertj.core.api.Assertions.assertThat;

import fr.maillage.OnDatabase;
import fr.maillage.act.Acts;
import fr.maillage.act.Issue;
import fr.maillage.act.Issues;
import fr.maillage.act.Twin;
import fr.maillage.document.Passage;
import fr.maillage.document.Passage.Kind;
import fr.maillage.journal.Entry;
import fr.maillage.journal.Journal;
import fr.maillage.signing.Poppler;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Proof that a signatory could read: the page says what the frozen file says, and the journal says which page. */
@OnDatabase
class TwinTest {

    /** What the platform's seal shows in its field, after all else. */
    private static final Pattern SEAL = Pattern.compile("Scellé par la plateforme[^•]{0,120}se\\s+verra\\.\\s*$");

    @Autowired
    Convening convening;

    @Autowired
    Issues issues;

    @Autowired
    Acts acts;

    @Autowired
    Journal journal;

    @Test
    void saysWhatTheFrozenFileSays() throws IOException {
        Issue issue = frozen();
        byte[] pdf = acts.read(issue.revision().orElseThrow());
        Files.write(Files.createDirectories(Path.of("target/documents")).resolve("frozen.pdf"), pdf);

        Twin twin = issue.twin().orElseThrow();

        assertThat(twin.passages()).extracting(Passage::kind).contains(Kind.values());
        assertThat(normal(SEAL.matcher(Poppler.textOf(pdf)).replaceFirst(""))).isEqualTo(normal(said(twin)));
    }

    @Test
    void isNamedInTheJournalByItsDigest() {
        Issue issue = frozen();
        Entry frozen = journal.of(issue.caseId()).stream()
                .filter(entry -> entry.kind().equals("act-frozen"))
                .findFirst()
                .orElseThrow();

        assertThat(frozen.details())
                .containsEntry("twin", issue.twin().orElseThrow().sha256());
    }

    private Issue frozen() {
        String id = convening.sent(convening.department());
        return issues.present(id);
    }

    private static String said(Twin twin) {
        return twin.passages().stream().map(Passage::text).collect(Collectors.joining(" "));
    }

    /** One space for white space of any length, none where a line broke after a hyphen; a bullet is how an item looks. */
    private static String normal(String text) {
        return text.replaceAll("[\\s\\u00a0\\u202f•]+", " ").replace("- ", "-").strip();
    }
}
