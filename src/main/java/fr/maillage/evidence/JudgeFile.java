package fr.maillage.evidence;

import fr.maillage.document.Examination;
import fr.maillage.document.Inspection;
import fr.maillage.evidence.Answer.Why;
import fr.maillage.people.Turnstile;
import jakarta.annotation.PreDestroy;
import java.time.Duration;
import java.util.concurrent.Semaphore;
import org.springframework.core.io.InputStreamSource;
import org.springframework.stereotype.Component;

/**
 * Judges a stranger's file (at most 20 MB, ten seconds): in a small room of its own, so that whoever sends many keeps
 * nobody from his work, and with so much memory at once and no more. It fetches nothing and keeps nothing.
 */
@Component
public class JudgeFile {

    private static final int MEGABYTE = 1024 * 1024;
    private static final int AT_ONCE = 2;
    private static final int WAITING = 6;
    private static final Duration LONGEST = Duration.ofSeconds(10);

    /** Reading a file takes a multiple of its size: one of the largest at a time, and small ones beside it. */
    private static final int MEGABYTES_AT_ONCE = Inspection.LARGEST / MEGABYTE + 4;

    private final StrangersFile strangers;
    private final Turnstile turnstile;
    private final Examination room = new Examination(AT_ONCE, WAITING, LONGEST);
    private final Semaphore memory = new Semaphore(MEGABYTES_AT_ONCE);

    JudgeFile(StrangersFile strangers, Turnstile turnstile) {
        this.strangers = strangers;
        this.turnstile = turnstile;
    }

    /**
     * Never throws because of the file, which is read only when there is room for it.
     *
     * @param size in bytes
     */
    public Answer judge(InputStreamSource file, long size) {
        if (!turnstile.lets()) {
            return Answer.turnedAway(Why.TOO_OFTEN, "too-often");
        }
        if (size > Inspection.LARGEST) {
            return Answer.turnedAway(Why.TOO_BIG, "too-big", Inspection.LARGEST / MEGABYTE);
        }
        Examination.Looked<Answer> looked = room.within(() -> weighed(file, (int) (size / MEGABYTE) + 1));
        return looked instanceof Examination.Looked.Seen<Answer> seen
                ? seen.what()
                : StrangersFile.answer(((Examination.Looked.Ended<Answer>) looked).why());
    }

    @PreDestroy
    void close() {
        room.close();
    }

    private Answer weighed(InputStreamSource file, int megabytes) throws Exception {
        if (!memory.tryAcquire(megabytes)) {
            return Answer.turnedAway(Why.BUSY, "document.busy");
        }
        try {
            return strangers.judge(file.getInputStream());
        } finally {
            memory.release(megabytes);
        }
    }
}
