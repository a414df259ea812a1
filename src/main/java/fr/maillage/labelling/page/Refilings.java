package fr.maillage.labelling.page;

import fr.maillage.labelling.candidacy.Answers;
import fr.maillage.labelling.candidacy.Candidacy;
import fr.maillage.labelling.candidacy.Filing;
import fr.maillage.labelling.candidacy.Filings;
import fr.maillage.labelling.candidacy.Section;
import fr.maillage.shared.Rewording;
import java.util.Arrays;
import java.util.List;
import java.util.TreeSet;
import org.springframework.stereotype.Component;

/** Holds the latest filing of a candidacy against the one before, question by question. */
@Component("refilings")
public class Refilings {

    private final Filings filings;
    private final Summary summary;

    Refilings(Filings filings, Summary summary) {
        this.filings = filings;
        this.summary = summary;
    }

    /** The latest refiling; empty while the candidacy was filed once only. */
    public List<Refiling> latest(Candidacy candidacy) {
        List<Filing> all = filings.findTop2ByCandidacyIdOrderByNumberDesc(candidacy.id());
        return all.size() < 2 ? List.of() : List.of(between(all.get(1), all.get(0)));
    }

    private Refiling between(Filing before, Filing after) {
        List<Refiling.Block> blocks = Arrays.stream(Section.values())
                .map(section ->
                        new Refiling.Block(summary.title(section), lines(section, before.answers(), after.answers())))
                .filter(block -> !block.lines().isEmpty())
                .toList();
        return new Refiling(before, after, blocks);
    }

    private List<Refiling.Line> lines(Section section, Answers before, Answers after) {
        TreeSet<String> keys = new TreeSet<>(before.byKey().keySet());
        keys.addAll(after.byKey().keySet());
        return keys.stream()
                .filter(key -> Section.of(key) == section && !key.endsWith(".entry"))
                .filter(key -> !before.get(key).equals(after.get(key)))
                .map(key -> new Refiling.Line(
                        summary.question(key),
                        Rewording.between(summary.answer(key, before.get(key)), summary.answer(key, after.get(key)))))
                .toList();
    }
}
