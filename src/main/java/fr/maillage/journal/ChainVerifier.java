package fr.maillage.journal;

import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Reads chains from their first line and names the first broken link. */
@Component
public class ChainVerifier {

    /** The name of the one chain that binds all others. */
    public static final String CHECKPOINTS = "checkpoints";

    private static final int STRETCH = 500;

    private final Heads heads;
    private final Lines lines;
    private final Checkpoints checkpoints;

    ChainVerifier(Heads heads, Lines lines, Checkpoints checkpoints) {
        this.heads = heads;
        this.lines = lines;
        this.checkpoints = checkpoints;
    }

    /** One case: its lines, against themselves, their head and every checkpoint that holds it. */
    @Transactional(readOnly = true)
    public Verdict verify(String caseId) {
        Walk walk = new Walk(caseId, checkpoints.witnessesOf(caseId));
        heads.of(caseId).ifPresent(walk::expect);
        List<Line> stretch;
        do {
            stretch = lines.after(caseId, walk.reached(), STRETCH);
            Optional<Verdict> flaw = walk.over(stretch);
            if (flaw.isPresent()) {
                return flaw.get();
            }
        } while (stretch.size() == STRETCH);
        return walk.end();
    }

    /** The checkpoints themselves. */
    @Transactional(readOnly = true)
    public Verdict verifyCheckpoints() {
        String previous = Line.BEGINNING;
        long number = 0;
        for (Checkpoint checkpoint : checkpoints.all()) {
            number++;
            Optional<Flaw> flaw = checkpoint.flaw(number, previous, checkpoints.headsIn(checkpoint.number()));
            if (flaw.isPresent()) {
                return new Verdict.Broken(CHECKPOINTS, number, flaw.get());
            }
            previous = checkpoint.hash();
        }
        return new Verdict.Intact(number);
    }
}
