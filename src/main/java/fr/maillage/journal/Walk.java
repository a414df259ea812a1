package fr.maillage.journal;

import java.util.List;
import java.util.Optional;
import java.util.TreeMap;

/** One walk along one chain: what was reached, and which hashes witnesses remember at which place. */
final class Walk {

    private final String chain;
    private final TreeMap<Long, String> witnesses = new TreeMap<>();
    private long reached;
    private String previous = Line.BEGINNING;

    Walk(String chain, List<Head> witnesses) {
        this.chain = chain;
        witnesses.forEach(this::expect);
    }

    /** A witness says: here the chain had this hash. Two that contradict each other can never both be met. */
    void expect(Head head) {
        witnesses.merge(head.sequence(), head.hash(), (one, other) -> one.equals(other) ? one : "contradiction");
    }

    long reached() {
        return reached;
    }

    Optional<Verdict> over(List<Line> stretch) {
        for (Line line : stretch) {
            Optional<Flaw> flaw = flawOf(line);
            if (flaw.isPresent()) {
                return flaw.map(kind -> new Verdict.Broken(chain, reached + 1, kind));
            }
            reached = line.sequence();
            previous = line.hash();
        }
        return Optional.empty();
    }

    Verdict end() {
        boolean cut = !witnesses.isEmpty() && witnesses.lastKey() > reached;
        return cut ? new Verdict.Broken(chain, reached + 1, Flaw.CUT) : new Verdict.Intact(reached);
    }

    private Optional<Flaw> flawOf(Line line) {
        if (line.sequence() != reached + 1) {
            return Optional.of(Flaw.MISSING);
        }
        if (!line.saysWhatWasHashed()) {
            return Optional.of(Flaw.EDITED);
        }
        if (!line.previous().equals(previous)) {
            return Optional.of(Flaw.UNLINKED);
        }
        String remembered = witnesses.getOrDefault(line.sequence(), line.hash());
        return remembered.equals(line.hash()) ? Optional.empty() : Optional.of(Flaw.REPLACED);
    }
}
