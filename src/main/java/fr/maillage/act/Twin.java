package fr.maillage.act;

import fr.maillage.document.Passage;
import fr.maillage.document.Passage.Kind;
import fr.maillage.shared.Sha256;
import java.text.Normalizer;
import java.util.List;
import java.util.stream.Collectors;

/**
 * What an act says, for those who read it on a page. Its canonical text has one line for each passage, which begins with
 * what the passage is; so one text gives one page, and its digest proves what was shown.
 *
 * @param text canonical, in Unicode's form NFC
 */
public record Twin(String text) {

    static Twin of(List<Passage> passages) {
        String lines = passages.stream()
                .map(passage -> passage.kind() + " " + passage.text())
                .collect(Collectors.joining("\n"));
        return new Twin(Normalizer.normalize(lines, Normalizer.Form.NFC));
    }

    public List<Passage> passages() {
        return text.lines().map(Twin::passage).toList();
    }

    /** Of its UTF-8 bytes, in lower-case hexadecimal. */
    public String sha256() {
        return Sha256.of(text);
    }

    private static Passage passage(String line) {
        int cut = line.indexOf(' ');
        return new Passage(Kind.valueOf(line.substring(0, cut)), line.substring(cut + 1));
    }
}
