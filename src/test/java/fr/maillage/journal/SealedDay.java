package fr.maillage.journal;

import fr.maillage.shared.Ids;
import java.util.List;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.support.TransactionTemplate;

/** A day of the journal that was timestamped, for tests of other rooms. */
public final class SealedDay {

    private static final long OUTSTANDING = 71_370_000;

    @Autowired
    Journal journal;

    @Autowired
    Checkpoints checkpoints;

    @Autowired
    MakeCheckpoint checkpoint;

    @Autowired
    SealDays days;

    @Autowired
    DaySeals seals;

    @Autowired
    TransactionTemplate act;

    /** The number of its checkpoint, which no page holds by chance. */
    public long number() {
        act.executeWithoutResult(status -> {
            checkpoints.add(new Checkpoint(OUTSTANDING, "", Line.BEGINNING, Line.BEGINNING), List.of());
            seals.add(new DaySeal(OUTSTANDING, Line.BEGINNING, "", "2020-02-06T09:00:00.000000Z"));
            journal.record(Ids.fresh(), Journal.PLATFORM, new Happened(1));
        });
        checkpoint.run();
        days.run();
        return seals.list(0).rows().get(0).checkpoint();
    }
}
