package fr.maillage.labelling.page;

import fr.maillage.labelling.candidacy.Filing;
import fr.maillage.shared.Rewording;
import java.util.List;

/** What a sponsor changed between two filings, section by section; sections without a change are left out. */
public record Refiling(Filing before, Filing after, List<Block> blocks) {

    /** A section in which something changed. */
    public record Block(String title, List<Line> lines) {}

    /** One answer that changed: what it answers, and how its words changed. */
    public record Line(String term, List<Rewording.Stretch> words) {}
}
