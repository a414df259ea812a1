package fr.maillage.journal;

import fr.maillage.shared.UnknownObject;
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
    private final DaySeals seals;
    private final TimeProofs proofs;

    ChainVerifier(Heads heads, Lines lines, Checkpoints checkpoints, DaySeals seals, TimeProofs proofs) {
        this.heads = heads;
        this.lines = lines;
        this.checkpoints = checkpoints;
        this.seals = seals;
        this.proofs = proofs;
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

    /** The checkpoints themselves, all of them, with the proofs of all days. */
    @Transactional(readOnly = true)
    public Verdict verifyCheckpoints() {
        CheckpointWalk walk = new CheckpointWalk(DaySeal.none(), checkpoints, proofs);
        Optional<DaySeal> day = seals.next(0);
        while (day.isPresent()) {
            Optional<Verdict> flaw = walk.to(day.get());
            if (flaw.isPresent()) {
                return flaw.get();
            }
            day = seals.next(walk.reached());
        }
        return walk.to(Long.MAX_VALUE).orElseGet(() -> new Verdict.Intact(walk.reached()));
    }

    /**
     * The checkpoints of one day, from those that the day before proves to the one that its own timestamp does.
     *
     * @throws UnknownObject when no day was sealed at this checkpoint
     */
    @Transactional(readOnly = true)
    public Verdict verifyDay(long checkpoint) {
        DaySeal day = seals.of(checkpoint).orElseThrow(() -> new UnknownObject("day"));
        DaySeal before = seals.before(checkpoint);
        return new CheckpointWalk(before, checkpoints, proofs)
                .to(day)
                .orElseGet(() -> new Verdict.Intact(checkpoint - before.checkpoint()));
    }
}
