package fr.maillage.journal;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** One walk along the checkpoints, a stretch at a time, and along the days' proofs of them. */
final class CheckpointWalk {

    private static final int STRETCH = 500;

    private final Checkpoints checkpoints;
    private final TimeProofs proofs;
    private long reached;
    private String previous;

    /** Begins after a checkpoint that is believed. */
    CheckpointWalk(DaySeal start, Checkpoints checkpoints, TimeProofs proofs) {
        this.checkpoints = checkpoints;
        this.proofs = proofs;
        reached = start.checkpoint();
        previous = start.hash();
    }

    long reached() {
        return reached;
    }

    /** To the last there is, at most to this number. */
    Optional<Verdict> to(long last) {
        List<Checkpoint> stretch;
        do {
            stretch = checkpoints.after(reached, last, STRETCH);
            Map<Long, List<Head>> heads =
                    stretch.isEmpty() ? Map.of() : checkpoints.headsIn(stretch.get(0), stretch.get(stretch.size() - 1));
            for (Checkpoint checkpoint : stretch) {
                Optional<Flaw> flaw =
                        checkpoint.flaw(reached + 1, previous, heads.getOrDefault(checkpoint.number(), List.of()));
                if (flaw.isPresent()) {
                    return flaw.map(kind -> broken(reached + 1, kind));
                }
                reached = checkpoint.number();
                previous = checkpoint.hash();
            }
        } while (stretch.size() == STRETCH);
        return Optional.empty();
    }

    /** To the checkpoint of a day, which must be the one that was proved. */
    Optional<Verdict> to(DaySeal seal) {
        return to(seal.checkpoint()).or(() -> {
            if (reached < seal.checkpoint()) {
                return Optional.of(broken(reached + 1, Flaw.CUT));
            }
            if (!previous.equals(seal.hash())) {
                return Optional.of(broken(reached, Flaw.REPLACED));
            }
            return isProved(seal) ? Optional.empty() : Optional.of(broken(reached, Flaw.UNPROVED));
        });
    }

    private boolean isProved(DaySeal seal) {
        Optional<Instant> time = proofs.time(seal.token(), seal.hash());
        return time.map(Line::spelled).filter(seal.provedAt()::equals).isPresent();
    }

    private static Verdict broken(long number, Flaw flaw) {
        return new Verdict.Broken(ChainVerifier.CHECKPOINTS, number, flaw);
    }
}
